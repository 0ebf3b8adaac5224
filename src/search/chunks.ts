import {createHash} from 'node:crypto';
import {gunzipSync, gzipSync} from 'node:zlib';
import type * as Cbor from 'cborg';

/** A file of a Pagefind index. */
export interface IndexFile {
  path: string;
  content: Uint8Array;
}

/** What Pagefind writes before the data of a file, to know it again once it is decompressed. */
const MARK = new TextEncoder().encode('pagefind_dcd');

/** A chunk is closed when it has this many bytes: about two thirds of that are sent. */
const CHUNK_BYTES = 12_000;

/** Words are kept together by their first letters. */
const TOGETHER = 3;

/** Sorts after every letter that may follow. */
const LAST = '\uffff';

/** Word, and the pages it stands on with its places there. */
type Word = [word: string, pages: [page: number, places: number[]][]];
type Chunk = [from: string, to: string, name: string];
/** `pagefind.*.pf_meta` of Pagefind 1.5: version, pages, chunks, and what does not matter here. */
type Meta = [version: string, pages: unknown[], chunks: Chunk[], ...others: unknown[]];

/**
 * Divides the index into smaller chunks than Pagefind makes, at better places. A search fetches the one chunk that its
 * word falls into, 30 KB as Pagefind makes them; and a word parted from its stem (`rout` at the end of one, `routes` at the
 * beginning of the next) is not found by it. Here words with the same first three letters stay in one chunk.
 * Can go when Pagefind lets one choose (its source has that as a wish).
 *
 * @param files all files of an index, Pagefind 1.5
 * @returns them with other chunks, in a fixed order
 * @throws when they are not of the known shape
 */
export async function divideChunks(files: readonly IndexFile[]): Promise<IndexFile[]> {
  // It is a module only, which what runs our scripts cannot import from the head of a file.
  const cbor = await import('cborg');
  const metaFile = files.find(({path}) => path.endsWith('.pf_meta'));
  if (!metaFile) throw new Error('search: Pagefind made no .pf_meta file');
  const meta = metaOf(unpack(metaFile, cbor));
  const isChunk = ({path}: IndexFile): boolean => path.endsWith('.pf_index');
  const language = /pagefind\.([^_]*)_/.exec(metaFile.path)?.[1] ?? 'en';
  const divided = divide(
    files.filter(isChunk).flatMap((file) => wordsOf(unpack(file, cbor))),
    (word) => cbor.encode(word).length,
  ).map((words) => {
    const packed = cbor.encode([words]);
    const name = `${language}_${createHash('sha256').update(packed).digest('hex').slice(0, 7)}`;
    return {chunk: rangeOf(words, name), file: {path: `index/${name}.pf_index`, content: pack(packed)}};
  });
  const chunks = divided.map(({chunk}) => chunk);
  return [
    ...files.filter((file) => !isChunk(file) && file !== metaFile),
    {path: metaFile.path, content: pack(cbor.encode(meta.with(2, chunks)))},
    ...divided.map(({file}) => file),
  ];
}

/** Words in order of their bytes, as Pagefind compares them, in parts of a size. */
function divide(words: readonly Word[], bytes: (word: Word) => number): Word[][] {
  const sorted = words.map((word) => ({word, key: Buffer.from(word[0])})).sort((a, b) => Buffer.compare(a.key, b.key));
  const chunks: Word[][] = [];
  let size = Infinity;
  let last: string | undefined;
  for (const {word} of sorted) {
    const first = firstLetters(word);
    if (size >= CHUNK_BYTES && first !== last) {
      chunks.push([]);
      size = 0;
    }
    chunks.at(-1)?.push(word);
    size += bytes(word);
    last = first;
  }
  return chunks;
}

const firstLetters = ([word]: Word): string => Array.from(word).slice(0, TOGETHER).join('');

/**
 * From the first letters of the first word to all that begins as the last one does: the last one alone where it is
 * shorter than that, as what begins with `er` stands in the chunks behind.
 */
function rangeOf(words: readonly Word[], name: string): Chunk {
  const [from = '', to = ''] = [words[0], words.at(-1)].map((word) => word && firstLetters(word));
  return [from, to.length < TOGETHER ? to : to + LAST, name];
}

function unpack({path, content}: IndexFile, {decode}: typeof Cbor): unknown {
  const bytes = gunzipSync(content);
  if (!MARK.every((byte, at) => bytes[at] === byte)) throw changed(path);
  return decode(bytes.subarray(MARK.length));
}

const pack = (data: Uint8Array): Uint8Array => gzipSync(Buffer.concat([MARK, data]), {level: 9});

function metaOf(data: unknown): Meta {
  const isChunk = (entry: unknown): boolean => Array.isArray(entry) && entry.length === 3;
  const chunks: unknown = Array.isArray(data) ? data[2] : undefined;
  if (!Array.isArray(chunks) || !chunks.every(isChunk)) throw changed('the .pf_meta file');
  return data as Meta;
}

function wordsOf(data: unknown): Word[] {
  const words: unknown = Array.isArray(data) && data.length === 1 ? data[0] : undefined;
  const isWord = (entry: unknown): boolean =>
    Array.isArray(entry) && typeof entry[0] === 'string' && Array.isArray(entry[1]) && entry[1].every(Array.isArray);
  if (!Array.isArray(words) || !words.every(isWord)) throw changed('a chunk of the index');
  return words as Word[];
}

const changed = (what: string): Error =>
  new Error(`search: ${what} is not as Pagefind 1.5 writes it; src/search/chunks.ts has to learn the new shape, or go`);
