import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {readCurrentLabel} from '../../content/current-label';
import {archivedLabels, listEditions} from '../../content/editions';
import {readWords} from '../../content/words';
import {collectNotes} from '../../search/collect-notes';
import {draftPage} from '../../search/draft-text';
import {makeIndex} from '../../search/make-index';
import {bundle, type Bundle} from '../bundle';

/**
 * The script of the search, which a page loads when its reader opens the search; a `<meta>` says where it is. The
 * index of a build is a step of its own (src/build/search-index.ts). In the development server it is made here, from
 * the notes' Markdown, again whenever one of them changes.
 */
export default async function searchPlugin({siteDir, baseUrl, generatedFilesDir}: LoadContext): Promise<Plugin> {
  const script = await bundle(path.join(siteDir, 'src/client/search/main.ts'), 'search', 'esm');
  const injectHtmlTags = () => ({headTags: [{tagName: 'meta', attributes: {name: 'search', content: baseUrl + script.file}}]});
  if (process.env['NODE_ENV'] !== 'development') {
    return {
      name: 'search',
      injectHtmlTags,
      postBuild({outDir}) {
        writeScript(outDir, script);
      },
    };
  }
  const served = path.join(generatedFilesDir, 'search');
  return {
    name: 'search',
    injectHtmlTags,
    getPathsToWatch: () => [path.join(siteDir, 'docs/**'), path.join(siteDir, 'versioned_docs/**')],
    async loadContent() {
      const editions = listEditions(readCurrentLabel(siteDir), archivedLabels(siteDir));
      writeScript(served, script);
      await makeIndex(collectNotes(siteDir, editions), served, {
        editions: editions.map(({label}) => label),
        words: readWords(path.join(siteDir, 'docs')),
        page: draftPage,
      });
    },
    // The types of Docusaurus leave out the development server, which its documentation of this hook does not.
    configureWebpack: () => ({devServer: {static: [{directory: served, publicPath: baseUrl, watch: false}]}}) as object,
  };
}

function writeScript(dir: string, {file, code}: Bundle): void {
  mkdirSync(path.join(dir, path.dirname(file)), {recursive: true});
  writeFileSync(path.join(dir, file), code);
}
