import {createHash} from 'node:crypto';
import path from 'node:path';
import {build} from 'esbuild';

/** A script as it is served. */
export interface Bundle {
  /** Path below the base path, with a hash of the content in it. */
  file: string;
  code: string;
}

/**
 * Bundles a script for the browsers of the `browserslist`.
 *
 * @param name what its file is called, before the hash
 * @param format `iife` for a script of a page, `esm` for one that is imported when it is needed
 */
export async function bundle(entry: string, name: string, format: 'iife' | 'esm'): Promise<Bundle> {
  const {outputFiles} = await build({
    entryPoints: [path.resolve(entry)],
    bundle: true,
    minify: true,
    format,
    target: 'es2022',
    loader: {'.css': 'text'},
    legalComments: 'none',
    absWorkingDir: path.dirname(path.resolve(entry)),
    write: false,
  });
  const [output] = outputFiles;
  if (!output) throw new Error(`${name}: ${entry} gave no output`);
  const hash = createHash('sha256').update(output.text).digest('hex').slice(0, 8);
  return {file: `assets/js/${name}.${hash}.js`, code: output.text};
}
