import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {bundle} from '../bundle';

/**
 * The one script of a reading page. In a build it is bundled from `src/client/reading.ts` into one file that every
 * page loads after its content; in the development server React owns the page, and the same modules attach to it
 * whenever the route changes.
 */
export default async function readingScriptPlugin({siteDir, baseUrl}: LoadContext): Promise<Plugin> {
  const name = 'reading-script';
  if (process.env['NODE_ENV'] === 'development') {
    return {name, getClientModules: () => [path.join(siteDir, 'src/client/development.ts')]};
  }
  const {file, code} = await bundle(path.join(siteDir, 'src/client/reading.ts'), 'reading', 'iife');
  return {
    name,
    injectHtmlTags: () => ({headTags: [{tagName: 'script', attributes: {src: baseUrl + file, defer: true}}]}),
    async postBuild({outDir}) {
      await mkdir(path.join(outDir, 'assets/js'), {recursive: true});
      await writeFile(path.join(outDir, file), code);
    },
  };
}
