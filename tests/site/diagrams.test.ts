import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {listDiagrams} from '../../src/drawing/diagram-files';
import {LAPTOP, PHONE, useBrowser} from './browser';
import {builtPages} from './built-pages';

const browser = useBrowser();
const site = inject('site');
const diagrams = listDiagrams(path.join(import.meta.dirname, '../..'));
const SMALLEST_TEXT = 11;

describe.each([
  ['phone', PHONE],
  ['laptop', LAPTOP],
])('on a %s', (_name, viewport) => {
  it.each(diagrams)('the text of $name is whole, apart and large enough', async ({svg}) => {
    const context = await browser.open({viewport});
    const page = await context.newPage();
    await page.goto(`${site}docs/`);
    const width = await page.evaluate(() => document.querySelector('.markdown figure img')?.getBoundingClientRect().width ?? 0);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      expect(await faults(page, readFileSync(svg, 'utf8'), width), colorScheme).toEqual([]);
    }
    await context.close();
  });
});

it('the measuring would find each fault', async () => {
  const context = await browser.open();
  const page = await context.newPage();
  const text = (words: string, x: number, y: number, size = 15) => `<text x="${x}" y="${y}" font-size="${size}">${words}</text>`;
  const box = `<g><rect x="300" y="80" width="30" height="40"/>${text('too wide', 305, 100)}</g>`;
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="800" height="200" viewBox="0 0 800 200">
    ${text('clipped', -20, 20)}${text('one', 100, 60)}${text('two', 110, 62)}${box}${text('tiny', 500, 60, 8)}</svg>`;
  expect(await faults(page, svg, 640)).toEqual([
    '"clipped" is clipped',
    '"one" overlaps "two"',
    '"too wide" sticks out of its box',
    '"tiny" is 6.4 px high',
  ]);
  await context.close();
});

it('every diagram of a note is on its page, as large as the page promises', async () => {
  const context = await browser.open();
  const page = await context.newPage();
  const shown = new Set<string>();
  for (const address of builtPages(inject('siteFiles'))) {
    await page.goto(site + address);
    for (const src of await page
      .locator('figure img')
      .evaluateAll((images) => images.map((image) => image.getAttribute('src')))) {
      shown.add(path.posix.parse(src ?? '').name);
    }
  }
  expect(diagrams.filter(({name, svg}) => !shown.has(name) && existsSync(svg)).map(({name}) => name)).toEqual([]);
  await context.close();
});

/** Shows an SVG in a page at the width given and says what is wrong with its text. */
async function faults(page: Page, svg: string, width: number): Promise<string[]> {
  await page.setContent(`<style>body{margin:0}svg{display:block;inline-size:${width}px;block-size:auto}</style>${svg}`);
  return page.evaluate((smallest) => {
    const picture = document.querySelector('svg');
    if (!picture) return ['there is no picture'];
    const found: string[] = [];
    const frame = picture.getBoundingClientRect();
    const inside = (inner: DOMRect, outer: DOMRect) =>
      inner.left >= outer.left && inner.right <= outer.right && inner.top >= outer.top - 2 && inner.bottom <= outer.bottom + 2;
    const texts = [...picture.querySelectorAll('text')].map((element) => {
      const bounds = element.getBoundingClientRect();
      // The line's own height has room above and below the letters, which may lie over that of its neighbor.
      const letters = new DOMRect(bounds.x, bounds.y + bounds.height * 0.15, bounds.width, bounds.height * 0.7);
      return {element, bounds, letters, words: `"${element.textContent}"`};
    });
    const scale = frame.width / picture.viewBox.baseVal.width;
    texts.forEach(({element, bounds, letters, words}, index) => {
      if (!inside(bounds, frame)) found.push(`${words} is clipped`);
      const box = element.parentElement?.querySelector(':scope > rect')?.getBoundingClientRect();
      if (box && !inside(bounds, box)) found.push(`${words} sticks out of its box`);
      const size = Number.parseFloat(getComputedStyle(element).fontSize) * scale;
      if (size < smallest) found.push(`${words} is ${Math.round(size * 10) / 10} px high`);
      for (const other of texts.slice(index + 1)) {
        const apart =
          letters.right <= other.letters.left ||
          other.letters.right <= letters.left ||
          letters.bottom <= other.letters.top ||
          other.letters.bottom <= letters.top;
        if (!apart) found.push(`${words} overlaps ${other.words}`);
      }
    });
    return found;
  }, SMALLEST_TEXT);
}
