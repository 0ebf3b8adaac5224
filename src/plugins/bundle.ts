import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {build} from 'esbuild';

/** A script as it is served, with the parts it fetches when it needs them. */
export interface Bundle {
  /** Path of the script itself below the base path, with a hash of its content in it. */
  file: string;
  /** The code of every part, by its path below the base path. */
  parts: ReadonlyMap<string, string>;
}

/** Where scripts lie below the base path. */
const SCRIPTS = 'assets/js';

/**
 * Bundles a script as a module for the browsers of the `browserslist`. What it imports with `import()` becomes a part of its own.
 *
 * @param name what its file is called, before the hash
 */
export async function bundle(entry: string, name: string): Promise<Bundle> {
  const file = path.resolve(entry);
  const {outputFiles, metafile} = await build({
    entryPoints: [{in: file, out: name}],
    bundle: true,
    minify: true,
    format: 'esm',
    splitting: true,
    target: 'es2022',
    loader: {'.css': 'text'},
    legalComments: 'none',
    absWorkingDir: path.dirname(file),
    outdir: path.join(path.dirname(file), SCRIPTS),
    entryNames: '[name].[hash]',
    chunkNames: '[name].[hash]',
    metafile: true,
    write: false,
  });
  const served = (output: string) => path.posix.join(SCRIPTS, path.basename(output));
  const [script] = Object.entries(metafile.outputs).find(([, {entryPoint}]) => entryPoint === path.basename(file)) ?? [];
  if (!script) throw new Error(`${name}: ${entry} gave no output`);
  return {file: served(script), parts: new Map(outputFiles.map((output) => [served(output.path), output.text]))};
}

/** Writes a script and its parts where they are served from. */
export function writeBundle(dir: string, {parts}: Bundle): void {
  mkdirSync(path.join(dir, SCRIPTS), {recursive: true});
  for (const [file, code] of parts) writeFileSync(path.join(dir, file), code);
}
