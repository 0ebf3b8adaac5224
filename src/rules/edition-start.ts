import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Rule} from './rule';

/**
 * Each edition has a start page, and each archived one the two things that make it one for Docusaurus: a folder of
 * notes and its sidebars. Without a start page `/docs/2020/` is a page that does not exist, and nothing says so.
 */
export const editionStart: Rule = {
  name: 'edition-start',
  description: 'Each edition is complete and has a start page',
  level: 'error',
  *check({siteDir, editions, notes}) {
    const starts = new Set(notes.map(({url}) => url));
    for (const {label, current, folder, route} of editions) {
      const name = current ? 'the current edition' : `edition ${label}`;
      const sidebars = `versioned_sidebars/version-${label}-sidebars.json`;
      const away = `get it back with git checkout, or take "${label}" out of versions.json`;
      const listed = current ? {file: folder, line: 1} : {file: 'versions.json', line: lineOfLabel(siteDir, label)};
      if (!existsSync(path.join(siteDir, folder))) {
        yield {
          ...listed,
          problem: `${name} has no folder ${folder}`,
          remedy: current ? 'make it, with a start page index.md' : away,
        };
      } else if (!starts.has(route)) {
        yield {file: `${folder}/index.md`, line: 1, problem: `${name} has no start page`, remedy: 'write this file'};
      }
      if (!current && !existsSync(path.join(siteDir, sidebars))) {
        yield {...listed, problem: `${name} has no ${sidebars}`, remedy: away};
      }
    }
    const known = new Set(editions.map(({folder}) => folder));
    for (const entry of listFolders(path.join(siteDir, 'versioned_docs'))) {
      const folder = `versioned_docs/${entry}`;
      if (known.has(folder)) continue;
      const label = entry.replace(/^version-/, '');
      yield {
        file: 'versions.json',
        line: 1,
        problem: `${folder} is there, and no edition "${label}" is listed`,
        remedy: `add "${label}", or delete the folder`,
      };
    }
  },
};

function listFolders(folder: string): string[] {
  if (!existsSync(folder)) return [];
  const entries = readdirSync(folder, {withFileTypes: true});
  return entries
    .filter((entry) => entry.isDirectory())
    .map(({name}) => name)
    .sort();
}

function lineOfLabel(siteDir: string, label: string): number {
  const lines = readFileSync(path.join(siteDir, 'versions.json'), 'utf8').split('\n');
  return lines.findIndex((line) => line.includes(JSON.stringify(label))) + 1 || 1;
}
