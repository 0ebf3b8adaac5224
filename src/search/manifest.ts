/** File names below `pagefind/` that are ours. */
export const MANIFEST_FILE = 'notes.json';
export const WORDS_FILE = 'words.json';

/**
 * What a search has to know of all notes before it looks at one: `pagefind/notes.json`. Labels stand once, in lists;
 * a note names them by their place there.
 */
export interface SearchManifest {
  /** Labels of the editions, the current one first. */
  editions: string[];
  topics: string[];
  tags: string[];
  /** Terms that mean the same, such as `["UDR", "user-defined route"]`. */
  words: string[][];
  /** By the name Pagefind gives the note. */
  notes: Record<string, ManifestNote>;
}

/** Path below the base path, title, edition, topic (-1 for none), tags. */
export type ManifestNote = readonly [url: string, title: string, edition: number, topic: number, tags: number[]];
