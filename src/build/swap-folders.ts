import {existsSync, renameSync, rmSync} from 'node:fs';
import path from 'node:path';

/** Names of the folders of a build, below the project. */
const FOLDERS = {site: 'build', next: 'build.next', old: 'build.old'} as const;

/** Clears what an interrupted build has left, and gives the last good site back if it was caught between two names. */
export function prepareFolders(siteDir: string): {next: string} {
  const {site, next, old} = paths(siteDir);
  if (!existsSync(site) && existsSync(old)) renameSync(old, site);
  for (const folder of [next, old]) rmSync(folder, {recursive: true, force: true});
  return {next};
}

/** Puts the new site in the place of the last one. */
export function swapFolders(siteDir: string): void {
  const {site, next, old} = paths(siteDir);
  if (existsSync(site)) renameSync(site, old);
  renameSync(next, site);
  rmSync(old, {recursive: true, force: true});
}

function paths(siteDir: string): Record<keyof typeof FOLDERS, string> {
  return {
    site: path.join(siteDir, FOLDERS.site),
    next: path.join(siteDir, FOLDERS.next),
    old: path.join(siteDir, FOLDERS.old),
  };
}
