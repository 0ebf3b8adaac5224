import path from 'node:path';
import type {Note} from '../content/note';
import {parseNumberedName} from '../lib/note-path';
import type {Rule} from './rule';
import {frontMatterOf, isReadable, placeOf, valuesOf} from './support/yaml-text';

/** No two notes of a folder have one position: which of them comes first in the menu would be chance. */
export const uniquePositions: Rule = {
  name: 'unique-positions',
  description: 'No two notes of a folder have one position',
  level: 'advice',
  *check({notes}) {
    const taken = new Map<string, string>();
    for (const note of notes) {
      const {position, line} = positionOf(note);
      if (position === undefined) continue;
      const place = `${path.posix.dirname(note.file)} ${position}`;
      const other = taken.get(place);
      if (other !== undefined) {
        yield {
          file: note.file,
          line,
          problem: `position ${position} is that of ${path.posix.basename(other)} too`,
          remedy: 'give one of them another sidebar_position',
        };
      }
      taken.set(place, other ?? note.file);
    }
  },
};

/** As Docusaurus has it: what the front matter says, else the number the file's name begins with. */
function positionOf(note: Note): {position: number | undefined; line: number} {
  const yaml = frontMatterOf(note);
  const values = yaml && isReadable(yaml) ? ((valuesOf(yaml) ?? {}) as {sidebar_position?: unknown}) : {};
  if (yaml && typeof values.sidebar_position === 'number') {
    return {position: values.sidebar_position, line: placeOf(yaml, ['sidebar_position']).line};
  }
  return {position: parseNumberedName(path.posix.basename(note.file).replace(/\.mdx?$/, '')).numberPrefix, line: 1};
}
