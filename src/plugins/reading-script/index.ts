import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bundle, writeBundle} from '../bundle';

/**
 * The one script of a reading page. In a build it is bundled from `src/client/reading.ts` into one file that every
 * page loads after its content, and a file for each behavior of few pages; in the development server React owns the page, and the same modules attach to it
 * whenever the route changes.
 */
export default async function readingScriptPlugin({siteDir, baseUrl}: LoadContext): Promise<Plugin> {
  const name = 'reading-script';
  if (process.env['NODE_ENV'] === 'development') {
    return {name, getClientModules: () => [path.join(siteDir, 'src/client/development.ts')]};
  }
  const script = await bundle(path.join(siteDir, 'src/client/reading.ts'), 'reading');
  return {
    name,
    injectHtmlTags: () => ({headTags: [{tagName: 'script', attributes: {src: baseUrl + script.file, type: 'module'}}]}),
    postBuild({outDir}) {
      writeBundle(outDir, script);
    },
  };
}
