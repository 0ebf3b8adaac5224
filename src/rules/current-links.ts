import type {Note} from '../content/note';
import type {Rule} from './rule';
import {linksOf} from './support/links-of';
import {frontMatterOf, isReadable, placeOf, valuesOf} from './support/yaml-text';

/**
 * Links go to learn.microsoft.com, where Microsoft's documentation has been since September 2022; the old host only
 * leads on. The language is left out of the address, so that a reader gets their own.
 */
export const currentLinks: Rule = {
  name: 'current-links',
  description: 'Links to Microsoft’s documentation go to learn.microsoft.com',
  level: 'advice',
  *check({notes}) {
    for (const note of notes) {
      for (const {address, line} of [...linksOf(note), ...sourcesOf(note)]) {
        const today = addressToday(address);
        if (today)
          yield {
            file: note.file,
            line,
            problem: 'link to docs.microsoft.com, the old address of the documentation',
            remedy: `write ${today}`,
          };
      }
    }
  },
};

function addressToday(address: string): string | undefined {
  const [, path] = /^https?:\/\/docs\.microsoft\.com(?=[/?#]|$)(?:\/[a-z]{2}-[a-z]{2}(?=\/))?(.*)$/i.exec(address) ?? [];
  return path === undefined ? undefined : `https://learn.microsoft.com${path || '/'}`;
}

function sourcesOf(note: Note): {address: string; line: number}[] {
  const yaml = frontMatterOf(note);
  if (!yaml || !isReadable(yaml)) return [];
  const {sources} = (valuesOf(yaml) ?? {}) as {sources?: unknown};
  if (!Array.isArray(sources)) return [];
  return sources.flatMap((source: {url?: unknown} | null, index) =>
    typeof source?.url === 'string' ? [{address: source.url, line: placeOf(yaml, ['sources', index, 'url']).line}] : [],
  );
}
