import type {Note} from '../../content/note';

const readers: ((note: Note) => unknown)[] = [];
const known = new WeakMap<Note, Map<unknown, unknown>>();

/**
 * Reads something out of a note, once. Whatever looks at a note's tree or headings goes through here: the first who
 * asks about a note has all readers read it, so that each note is parsed once, and its tree can be let go before the
 * next (src/content/parse-note.ts keeps only one).
 */
export function fromNote<T>(read: (note: Note) => T): (note: Note) => T {
  readers.push(read);
  return (note) => {
    let results = known.get(note);
    if (!results) {
      results = new Map();
      known.set(note, results);
      for (const reader of readers) resultOf(reader, note, results);
    }
    return resultOf(read, note, results);
  };
}

/** Readers ask each other, so a result may be there before its turn. */
function resultOf<T>(read: (note: Note) => T, note: Note, results: Map<unknown, unknown>): T {
  if (!results.has(read)) results.set(read, read(note));
  return results.get(read) as T;
}
