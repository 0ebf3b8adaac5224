import path from 'node:path';
import type {Note} from '../content/note';

/** Directives that fill a page with what other notes tell. */
const LISTS = /^::(facts\{(kind|topic)|freshness|exam|glossary)/m;

const LINK = /\]\(([^)\s#]+\.mdx?)(?:#[^)\s]*)?[)\s]/g;

/** The most there is. */
const HIGHEST = 9;

/**
 * How much stands behind each note of an edition, by its path: from 0 to 9 by how many other notes lead there, which
 * is how one tells a topic's main note from its neighbors; -1 for a page that only lists what notes tell.
 */
export function standings(notes: readonly Pick<Note, 'path' | 'text'>[]): Map<string, number> {
  const leads = new Map<string, number>(notes.map((note) => [note.path, 0]));
  for (const {path: from, text} of notes) {
    const targets = new Set([...text.matchAll(LINK)].map(([, file = '']) => path.posix.join(path.posix.dirname(from), file)));
    targets.delete(from);
    for (const target of targets) if (leads.has(target)) leads.set(target, (leads.get(target) ?? 0) + 1);
  }
  const most = Math.max(1, ...leads.values());
  return new Map(
    notes.map(({path: file, text}) => [file, LISTS.test(text) ? -1 : Math.round((HIGHEST * (leads.get(file) ?? 0)) / most)]),
  );
}
