// `npm run bench -- search`: what a first search sends and how long it takes, over 50 and over 5,000 notes.
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {chromium, type Page} from 'playwright-core';
import {servePages} from '../scripts/pages-server';
import {readWords} from '../src/content/words';
import {bundle, writeBundle} from '../src/plugins/bundle';
import {makeIndex} from '../src/search/make-index';
import {generateNotes} from './generate-notes';

/** Bytes to the first result at 50 notes, compressed. */
const MOST_BYTES = 110 * 1024;
/** How many times that at 5,000. */
const MOST_GROWTH = 3;
/** From the last key to the first result, once loaded, in milliseconds. */
const MOST_WAIT = 200;

const QUERIES = ['gateway', 'peering routes', '10.0.0.0/16', 'private endpoint', 'tunnel certificates', 'firewal', 'hub'];

/** What was measured over a number of notes. */
interface Figures {
  notes: number;
  /** To the first result with its text. */
  bytes: number;
  /** Median and worst, in milliseconds. */
  median: number;
  worst: number;
}

/** Measures, prints, and says whether every bound holds. */
export async function benchSearch(siteDir: string, executablePath: string): Promise<boolean> {
  const figures: Figures[] = [];
  for (const notes of [50, 5000]) figures.push(await overNotes(notes, siteDir, executablePath));
  for (const {notes, bytes, median, worst} of figures) {
    console.log(
      `${notes} notes: first result after ${kilobytes(bytes)} KB compressed; then ${median} ms from key to result (worst ${worst} ms)`,
    );
  }
  const [small, large] = figures;
  if (!small || !large) return false;
  const growth = large.bytes / small.bytes;
  const bounds: [string, boolean][] = [
    [`${kilobytes(small.bytes)} KB at 50 notes, at most ${kilobytes(MOST_BYTES)}`, small.bytes <= MOST_BYTES],
    [`${growth.toFixed(2)} times that at 5,000, at most ${MOST_GROWTH}`, growth <= MOST_GROWTH],
    [`${Math.max(small.worst, large.worst)} ms at worst, at most ${MOST_WAIT}`, Math.max(small.worst, large.worst) <= MOST_WAIT],
  ];
  for (const [says, holds] of bounds) console.log(`${holds ? 'holds' : 'BROKEN'}: ${says}`);
  return bounds.every(([, holds]) => holds);
}

async function overNotes(notes: number, siteDir: string, executablePath: string): Promise<Figures> {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-search-'));
  const browser = await chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
  try {
    console.log(`Indexing ${notes} notes…`);
    await makeSite(siteDir, dir, notes);
    const {server, origin} = await servePages({dir, baseUrl: '/', port: 0});
    try {
      return {notes, ...(await measure(await browser.newPage(), origin))};
    } finally {
      server.closeAllConnections();
      server.close();
    }
  } finally {
    await browser.close();
    rmSync(dir, {recursive: true});
  }
}

const kilobytes = (bytes: number): string => (bytes / 1024).toFixed(1);

/** A site that is nothing but a search page and the index of generated notes. */
async function makeSite(siteDir: string, dir: string, count: number): Promise<void> {
  const notes = generateNotes(count);
  const pages = new Map(notes.map(({url, page}) => [url, page]));
  const words = readWords(path.join(siteDir, 'docs'));
  await makeIndex(notes, dir, {editions: ['2026'], words, page: ({url}) => pages.get(url)});
  const script = await bundle(path.join(siteDir, 'src/client/search/main.ts'), 'search');
  writeBundle(dir, script);
  const start = `import {startPage} from '/${script.file}';
    const links = {base: '/', page: '/', tags: '/', report: undefined};
    window.start = () => startPage(document.querySelector('main'), links, new AbortController().signal);`;
  writeFileSync(
    path.join(dir, 'index.html'),
    `<!doctype html><html lang="en"><body><main></main><script type="module">${start}</script></body></html>`,
  );
}

async function measure(page: Page, origin: string): Promise<Omit<Figures, 'notes'>> {
  const sent = new Map<string, Promise<number>>();
  page.on('response', (response) => {
    if (response.url() !== `${origin}/`) sent.set(response.url(), response.body().then(sizeOf));
  });
  await page.goto(origin);
  await page.waitForFunction('window.start');
  await page.evaluate('window.start()');
  const first = await arrivedWith(page, QUERIES[0] ?? '');
  let bytes = 0;
  for (const url of first) bytes += (await sent.get(url)) ?? 0;
  await page.waitForLoadState('networkidle');
  const waits: number[] = [];
  // Twice: the first time a word's part of the index has to come.
  for (const query of [...QUERIES, ...QUERIES]) waits.push(await waitFor(page, query));
  const sorted = waits.slice(QUERIES.length).sort((a, b) => a - b);
  return {bytes, median: sorted[Math.floor(sorted.length / 2)] ?? 0, worst: sorted.at(-1) ?? 0};
}

/** Bytes of an answer as it is sent. What Pagefind has compressed itself does not get smaller on the way. */
const sizeOf = (body: Buffer): number => Math.min(gzipSync(body, {level: 9}).length, body.length);

/** Types a query, and says which files had arrived when the first result stood there with its text. */
async function arrivedWith(page: Page, query: string): Promise<string[]> {
  const arrived = page.evaluate(
    () =>
      new Promise<string[]>((resolve) => {
        new MutationObserver((_changes, observer) => {
          if (!document.querySelector('.search-sections > li')) return;
          observer.disconnect();
          resolve(performance.getEntriesByType('resource').map(({name}) => name));
        }).observe(document.body, {childList: true, subtree: true});
      }),
  );
  await page.getByRole('searchbox').fill(query);
  return arrived;
}

/** Milliseconds from the last key to the first result, seen from within the page. */
async function waitFor(page: Page, query: string): Promise<number> {
  await page.getByRole('searchbox').fill('');
  await page.locator('.search-status:empty').waitFor({state: 'attached'});
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector('input');
        const results = document.querySelector('.search-results');
        if (!field || !results) throw new Error('there is no search');
        const began = performance.now();
        new MutationObserver((_changes, observer) => {
          if (!results.querySelector('.search-hits a')) return;
          observer.disconnect();
          resolve(Math.round(performance.now() - began));
        }).observe(results, {childList: true, subtree: true});
        field.value = text;
        field.dispatchEvent(new Event('input', {bubbles: true}));
      }),
    query,
  );
}
