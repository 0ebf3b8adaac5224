/** File names below `pagefind/` that are ours. */
export const MANIFEST_FILE = 'notes.json';
export const WORDS_FILE = 'words.json';

/**
 * Folder of an edition's index below the base path. Each is complete, so that an archived edition costs nothing until
 * it is asked for.
 */
export function indexFolder(edition: string, current: string): string {
  return edition === current ? 'pagefind/' : `pagefind/${edition}/`;
}

/**
 * What a search has to know of the notes of an edition before it looks at one: `notes.json` beside its index. Labels stand once, in lists;
 * a note names them by their place there.
 */
export interface SearchManifest {
  /** Labels of the editions, the current one first. */
  editions: string[];
  topics: string[];
  tags: string[];
  /** Terms that mean the same, such as `["UDR", "user-defined route"]`. */
  words: string[][];
  /** By the name Pagefind gives the note, in the order of their files. */
  notes: Record<string, ManifestNote>;
}

/**
 * Path below the base path, title, topic (-1 for none), tags, and how much stands behind it: 0 to 9 by how many other
 * notes lead there, -1 for a page that only lists what notes tell.
 */
export type ManifestNote = readonly [url: string, title: string, topic: number, tags: number[], standing: number];
