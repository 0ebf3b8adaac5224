import {gunzipSync, gzipSync} from 'node:zlib';
import {decode, encode} from 'cborg';
import {expect, it} from 'vitest';
import {divideChunks, type IndexFile} from './chunks';

const MARK = 'pagefind_dcd';

/** Writes as Pagefind does; read back by hand below, so that what is written here is not what checks it. */
const packed = (path: string, data: unknown): IndexFile => ({
  path,
  content: gzipSync(Buffer.concat([Buffer.from(MARK), encode(data)])),
});
const unpacked = (file: IndexFile | undefined): unknown[] =>
  decode(gunzipSync(file?.content ?? new Uint8Array()).subarray(MARK.length)) as unknown[];

const places = Array.from({length: 400}, (_, at) => at);
const word = (text: string): unknown => [text, [[0, places]]];
const FIRST = ['10.0.0.0/16', '10.1.0.0/16', 'gatewai', 'nat', 'networ', 'rout'].map(word);
const SECOND = ['routa', 'router', 'rule', 'subnet', 'vnet', 'vpn', 'wan', 'zürich'].map(word);

/** An index as Pagefind 1.5 makes it: `rout` ends one chunk, and `routes` is looked for in the next. */
const FILES = [
  {path: 'pagefind.js', content: new Uint8Array([1])},
  packed('pagefind.en_0.pf_meta', [
    '1.5.2',
    [['en_1', 99]],
    [
      ['1', 'rout', 'en_a'],
      ['routa', 'z', 'en_b'],
    ],
    [],
    [],
    [],
  ]),
  packed('index/en_a.pf_index', [FIRST]),
  packed('index/en_b.pf_index', [SECOND]),
];

/** The words of the chunk a typed word leads to: the first whose range it falls into, by bytes. */
function chunkFor(typed: string, files: readonly IndexFile[]): string[] {
  const chunks = unpacked(files.find(({path}) => path.endsWith('.pf_meta')))[2] as [string, string, string][];
  const at = (text: string) => Buffer.compare(Buffer.from(typed), Buffer.from(text));
  const name = chunks.find(([from, to]) => at(from) >= 0 && at(to) <= 0)?.[2];
  const [words] = unpacked(files.find(({path}) => path === `index/${name}.pf_index`)) as [[string][]];
  return words.map(([text]) => text);
}

it('leads every word, and what it begins, to a chunk that has it', async () => {
  const files = await divideChunks(FILES);
  for (const [text] of [...FIRST, ...SECOND] as [string][]) expect(chunkFor(text, files)).toContain(text);
  for (const text of ['routes', 'routing', 'route']) {
    expect(chunkFor(text, FILES)).not.toContain('rout');
    expect(chunkFor(text, files)).toEqual(expect.arrayContaining(['rout', 'routa', 'router']));
  }
  expect(chunkFor('gateway', files)).toContain('gatewai');
});

it('leads past a word of two letters that ends a chunk', async () => {
  const large = ['er', Array.from({length: 20}, (_, page) => [page, places])];
  const words = [word('bgp'), large, word('error')];
  const files = await divideChunks([...FILES.slice(0, 2), packed('index/en_a.pf_index', [words])]);
  expect(chunkFor('er', files)).not.toContain('error');
  expect(chunkFor('error', files)).toContain('error');
});

it('makes chunks of a size, and loses nothing', async () => {
  const many = Array.from({length: 900}, (_, at) => word(`w${String(at).padStart(3, '0')}`));
  const files = await divideChunks([...FILES.slice(0, 2), packed('index/en_a.pf_index', [many])]);
  const chunks = files.filter(({path}) => path.endsWith('.pf_index')).map((file) => unpacked(file)[0] as [string, unknown][]);
  expect(chunks.flat()).toEqual(many);
  expect(chunks.length).toBeGreaterThan(10);
  for (const chunk of chunks) expect(encode(chunk).length).toBeLessThan(30_000);
});

it('keeps every other file, and all else that the list of chunks stands among', async () => {
  const files = await divideChunks(FILES);
  expect(files[0]).toEqual(FILES[0]);
  expect(unpacked(files[1]).with(2, [])).toEqual(['1.5.2', [['en_1', 99]], [], [], [], []]);
});

it.each([
  ['a list of chunks', [packed('pagefind.en_0.pf_meta', ['2.0.0', {}, 'chunks']), ...FILES.slice(2)], 'the .pf_meta file'],
  ['a chunk', [...FILES.slice(0, 2), packed('index/en_a.pf_index', [{rout: []}])], 'a chunk of the index'],
  ['a mark', [...FILES.slice(0, 2), {path: 'index/x.pf_index', content: gzipSync('other')}], 'index/x.pf_index'],
])('says what has to be done when %s has another shape', async (_what, files, named) => {
  await expect(divideChunks(files)).rejects.toThrow(`${named} is not as Pagefind 1.5 writes it`);
});

it('says that the list of chunks is missing', async () => {
  await expect(divideChunks(FILES.slice(2))).rejects.toThrow('no .pf_meta');
});
