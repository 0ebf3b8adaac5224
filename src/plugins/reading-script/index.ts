import {createHash} from 'node:crypto';
import {mkdir, writeFile} from 'node:fs/promises';
import path from 'node:path';
import {build} from 'esbuild';
import type {LoadContext, Plugin} from '@docusaurus/types';

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
  const code = await bundle(path.join(siteDir, 'src/client/reading.ts'));
  const file = `assets/js/reading.${createHash('sha256').update(code).digest('hex').slice(0, 8)}.js`;
  return {
    name,
    injectHtmlTags: () => ({headTags: [{tagName: 'script', attributes: {src: baseUrl + file, defer: true}}]}),
    async postBuild({outDir}) {
      await mkdir(path.join(outDir, 'assets/js'), {recursive: true});
      await writeFile(path.join(outDir, file), code);
    },
  };
}

async function bundle(entry: string): Promise<string> {
  const {outputFiles} = await build({
    entryPoints: [entry],
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2022',
    legalComments: 'none',
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`reading-script: ${entry} gave no output`);
  return output.text;
}
