import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Finding} from '../content/finding';
import type {Library, Rule} from './rule';

/**
 * `versions.json` and the sidebars of archived editions are what Docusaurus can read. It keeps the name "current" for
 * what is in docs/, and stops with a stack of its own at a file that is no JSON.
 */
export const archiveLists: Rule = {
  name: 'archive-lists',
  description: 'Archived editions have names of their own and sidebars that can be read',
  level: 'error',
  *check(library) {
    const {siteDir, editions} = library;
    const current = editions.find((edition) => edition.current)?.label;
    const seen = new Set<string>();
    for (const {label} of editions.filter((edition) => !edition.current)) {
      const listed = {file: 'versions.json', line: lineOf(siteDir, label, seen.has(label))};
      const remedy = 'take it out, or give the archived edition another name here and in its folder and sidebars';
      if (seen.has(label)) yield {...listed, problem: `edition "${label}" is listed twice`, remedy: 'take one out'};
      else if (label === 'current') yield {...listed, problem: '"current" is what docs/ is always called', remedy};
      else if (label === current) yield {...listed, problem: `"${label}" is the name of the current edition too`, remedy};
      if (!seen.has(label)) yield* unreadableSidebars(library, label);
      seen.add(label);
    }
  },
};

function* unreadableSidebars({siteDir}: Library, label: string): Iterable<Finding> {
  const file = `versioned_sidebars/version-${label}-sidebars.json`;
  if (!existsSync(path.join(siteDir, file))) return;
  try {
    const sidebars: unknown = JSON.parse(readFileSync(path.join(siteDir, file), 'utf8'));
    if (typeof sidebars === 'object' && sidebars !== null && !Array.isArray(sidebars)) return;
  } catch {
    // Said below.
  }
  yield {
    file,
    line: 1,
    problem: `the sidebars of edition ${label} cannot be read`,
    remedy: `get them back with git checkout ${file}`,
  };
}

/** Line of a label in versions.json; of its second place when asked for. */
function lineOf(siteDir: string, label: string, second: boolean): number {
  const lines = readFileSync(path.join(siteDir, 'versions.json'), 'utf8').split('\n');
  const places = lines.flatMap((line, index) => (line.includes(JSON.stringify(label)) ? [index + 1] : []));
  return (second ? places[1] : undefined) ?? places[0] ?? 1;
}
