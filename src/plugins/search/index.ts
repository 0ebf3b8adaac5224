import {execFile} from 'node:child_process';
import path from 'node:path';
import {promisify} from 'node:util';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bundle, writeBundle} from '../bundle';

/**
 * The script of the search, which a page loads when its reader opens the search; a `<meta>` says where it is. The
 * index of a build is a step of its own (src/build/search-index.ts). In the development server it is made here, from
 * the notes' Markdown, again whenever one of them changes.
 */
export default async function searchPlugin({siteDir, baseUrl, generatedFilesDir}: LoadContext): Promise<Plugin> {
  const script = await bundle(path.join(siteDir, 'src/client/search/main.ts'), 'search');
  const injectHtmlTags = () => ({headTags: [{tagName: 'meta', attributes: {name: 'search', content: baseUrl + script.file}}]});
  if (process.env['NODE_ENV'] !== 'development') {
    return {
      name: 'search',
      injectHtmlTags,
      postBuild({outDir}) {
        writeBundle(outDir, script);
      },
    };
  }
  const served = path.join(generatedFilesDir, 'search');
  return {
    name: 'search',
    injectHtmlTags,
    getPathsToWatch: () => [path.join(siteDir, 'docs/**'), path.join(siteDir, 'versioned_docs/**')],
    async loadContent() {
      writeBundle(served, script);
      await makeDraftIndex(siteDir, served);
    },
    // The types of Docusaurus leave out the development server, which its documentation of this hook does not.
    configureWebpack: () => ({devServer: {static: [{directory: served, publicPath: baseUrl, watch: false}]}}) as object,
  };
}

/** Search may be out of date for a moment, but no fault of it keeps an author from seeing the notes. */
async function makeDraftIndex(siteDir: string, outDir: string): Promise<void> {
  const program = path.join(siteDir, 'src/plugins/search/draft-index.ts');
  try {
    await promisify(execFile)(process.execPath, ['--import', 'tsx', program, siteDir, outDir], {cwd: siteDir});
  } catch (error) {
    console.warn(`The search index could not be made: ${error instanceof Error ? error.message : String(error)}`);
  }
}
