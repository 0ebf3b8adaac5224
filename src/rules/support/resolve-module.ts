import {existsSync, statSync} from 'node:fs';
import {createRequire} from 'node:module';
import path from 'node:path';

const ENDINGS = [
  '',
  '.ts',
  '.tsx',
  '.js',
  '.jsx',
  '.mjs',
  '.cjs',
  '.json',
  '.md',
  '.mdx',
  '/index.ts',
  '/index.tsx',
  '/index.js',
  '/index.jsx',
];

/** Whether an import of a note leads anywhere: to a file, to a component of the theme, to an installed package. */
export function canImport(siteDir: string, fromFile: string, source: string): boolean {
  if (/^\.\.?(\/|$)/.test(source)) return isModule(path.join(siteDir, path.dirname(fromFile), source));
  if (source.startsWith('@site/')) return isModule(path.join(siteDir, source.slice('@site/'.length)));
  if (source.startsWith('@generated/')) return true;
  const require = createRequire(path.join(siteDir, 'package.json'));
  const theme = /^@theme(?:-original|-init)?\/(.+)$/.exec(source)?.[1];
  if (theme !== undefined) {
    const stock = folderOf(require, '@docusaurus/theme-classic');
    return (
      isModule(path.join(siteDir, 'src/theme', theme)) || (stock !== undefined && isModule(path.join(stock, 'lib/theme', theme)))
    );
  }
  const client = /^@docusaurus\/([A-Za-z]+)$/.exec(source)?.[1];
  const core = client === undefined ? undefined : folderOf(require, '@docusaurus/core');
  if (core !== undefined && isModule(path.join(core, 'lib/client/exports', client ?? ''))) return true;
  return isInstalled(require, source);
}

function isInstalled(require: NodeJS.Require, source: string): boolean {
  try {
    require.resolve(source);
    return true;
  } catch (error) {
    // A package for ES modules only is there and cannot be required: the bundler can.
    return error instanceof Error && 'code' in error && error.code === 'ERR_PACKAGE_PATH_NOT_EXPORTED';
  }
}

function folderOf(require: NodeJS.Require, name: string): string | undefined {
  const places = require.resolve.paths(name) ?? [];
  return places.map((place) => path.join(place, name)).find((folder) => existsSync(path.join(folder, 'package.json')));
}

function isModule(file: string): boolean {
  return ENDINGS.some((ending) => statSync(file + ending, {throwIfNoEntry: false})?.isFile());
}
