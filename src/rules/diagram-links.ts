import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {LineCounter, isScalar, parseDocument, visit} from 'yaml';
import {noteId} from '../lib/note-path';
import type {Rule} from './rule';
import {didYouMean} from './support/fault';
import {toSection} from './support/to-section';

/** What a diagram links its parts to is a note of the current edition, or a section of one. */
export const diagramLinks: Rule = {
  name: 'diagram-links',
  description: 'Every part of a diagram that leads somewhere leads to a note or a section that is there',
  level: 'error',
  *check(library) {
    const folder = path.join(library.siteDir, 'src/diagrams');
    const edition = library.editions.find(({current}) => current);
    if (!edition || !existsSync(folder)) return;
    const ids = library.notes.filter((note) => note.edition === edition).map((note) => noteId(note.path));
    for (const name of readdirSync(folder).sort()) {
      if (!name.endsWith('.yml')) continue;
      for (const {link, line} of linksOf(readFileSync(path.join(folder, name), 'utf8'))) {
        const place = {file: `src/diagrams/${name}`, line};
        if (link.includes('#')) {
          const fault = toSection(library, edition, link);
          if (fault) yield {...place, ...fault};
        } else if (!ids.includes(link)) {
          const remedy = didYouMean(link, ids, 'write the id of a note, such as connectivity/vpn-options');
          yield {...place, problem: `there is no note ${link}`, remedy};
        }
      }
    }
  },
};

function linksOf(source: string): {link: string; line: number}[] {
  const lines = new LineCounter();
  const found: {link: string; line: number}[] = [];
  visit(parseDocument(source, {lineCounter: lines, prettyErrors: false}), {
    Pair: (_key, {key, value}) => {
      if (!isScalar(key) || key.value !== 'link' || !isScalar(value) || typeof value.value !== 'string') return;
      found.push({link: value.value, line: lines.linePos(value.range?.[0] ?? 0).line});
    },
  });
  return found;
}
