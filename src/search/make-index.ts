import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {transform} from 'esbuild';
import type * as Pagefind from 'pagefind';
import {divideChunks} from './chunks';
import type {SearchNote} from './collect-notes';
import {indexFolder, MANIFEST_FILE, WORDS_FILE, type SearchManifest} from './manifest';
import {pageText} from './page-text';
import {standings} from './standing';

/** Of what Pagefind makes, what our own search uses: not its user interfaces. */
const NEEDED = /^(pagefind\.js|pagefind-entry\.json|wasm\.en\.pagefind|.*\.pf_meta|(index|fragment)\/.*)$/;

/** A word is offered for a mistyped one when it is among the most frequent. */
const MOST_WORDS = 4000;

/** What an index is made of beside the notes. */
export interface IndexOptions {
  /** Labels of the editions, the current one first. */
  editions: string[];
  /** Terms that mean the same. */
  words: string[][];
  /** The page of a note; undefined when it has none. */
  page: (note: SearchNote) => string | undefined;
}

/**
 * Makes the search index of each edition: Pagefind's files, the manifest and the list of words.
 *
 * @param outDir folder of the site; the indexes come into `pagefind/` below it
 * @returns how many notes can be found
 */
export async function makeIndex(notes: readonly SearchNote[], outDir: string, options: IndexOptions): Promise<number> {
  const pagefind = await import('pagefind');
  let found = 0;
  for (const edition of options.editions) {
    const folder = path.join(outDir, indexFolder(edition, options.editions[0] ?? ''));
    found += await indexEdition(
      pagefind,
      notes.filter((note) => note.edition === edition),
      folder,
      options,
    );
  }
  await pagefind.close();
  return found;
}

async function indexEdition(
  {createIndex}: typeof Pagefind,
  notes: readonly SearchNote[],
  folder: string,
  {editions, words, page}: IndexOptions,
): Promise<number> {
  // A slash belongs to a word, so that `/27` and `10.0.0.0/16` are found.
  const {index, errors} = await createIndex({includeCharacters: '/', forceLanguage: 'en'});
  if (!index) throw new Error(`search: ${errors.join('; ')}`);
  const frequency = new Map<string, number>();
  const byUrl = new Map<string, SearchNote>();
  for (const note of notes) {
    const html = page(note);
    const text = html === undefined ? undefined : pageText(html, note);
    if (!text) continue;
    const result = await index.addHTMLFile({url: `/${note.url}`, content: text.html});
    if (result.errors.length > 0) throw new Error(`search: ${note.note.file}: ${result.errors.join('; ')}`);
    byUrl.set(`/${note.url}`, note);
    for (const word of text.words) frequency.set(word, (frequency.get(word) ?? 0) + 1);
  }
  const {files} = await index.getFiles();
  const needed = await divideChunks(files.filter((file) => NEEDED.test(file.path)));
  for (const file of needed) {
    write(path.join(folder, file.path), file.path.endsWith('.js') ? await minify(file.content) : file.content);
  }
  write(path.join(folder, MANIFEST_FILE), JSON.stringify(manifestOf(needed, byUrl, editions, words)));
  write(path.join(folder, WORDS_FILE), JSON.stringify(mostFrequent(frequency)));
  return byUrl.size;
}

function manifestOf(
  files: readonly {path: string; content: Uint8Array}[],
  byUrl: ReadonlyMap<string, SearchNote>,
  editions: string[],
  words: string[][],
): SearchManifest {
  const notes = [...byUrl.values()];
  const standing = standings(notes.map(({note}) => note));
  const topics = [...new Set(notes.flatMap(({topic}) => topic ?? []))];
  const tags = [...new Set(notes.flatMap((note) => note.tags))].sort((a, b) => a.localeCompare(b, 'en'));
  const entries = files.flatMap((file) => {
    const name = /^fragment\/(.*)\.pf_fragment$/.exec(file.path)?.[1];
    const note = name === undefined ? undefined : byUrl.get(urlOf(file.content));
    if (name === undefined || !note) return [];
    const {url, title, topic} = note;
    const places = note.tags.map((label) => tags.indexOf(label));
    const place = topic === undefined ? -1 : topics.indexOf(topic);
    return [{path: note.note.path, entry: [name, [url, title, place, places, standing.get(note.note.path) ?? 0]] as const}];
  });
  // In the order of the menu, more or less: general notes come before special ones.
  const inOrder = entries.sort((a, b) => (a.path < b.path ? -1 : 1)).map(({entry}) => entry);
  return {editions, topics, tags, words, notes: Object.fromEntries(inOrder)};
}

/** The address in a fragment: compressed JSON behind a mark of Pagefind's. */
function urlOf(fragment: Uint8Array): string {
  const text = gunzipSync(fragment).toString('utf8');
  const {url} = JSON.parse(text.slice(text.indexOf('{'))) as {url: string};
  return url;
}

function mostFrequent(frequency: ReadonlyMap<string, number>): string[] {
  return [...frequency]
    .sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))
    .slice(0, MOST_WORDS)
    .map(([word]) => word);
}

/** Pagefind's script comes with its long names. */
async function minify(content: Uint8Array): Promise<string> {
  const {code} = await transform(new TextDecoder().decode(content), {
    minify: true,
    format: 'esm',
    target: 'es2022',
    legalComments: 'none',
  });
  return code;
}

function write(file: string, content: Uint8Array | string): void {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}
