import {AxeBuilder} from '@axe-core/playwright';
import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {LAPTOP, PHONE, useBrowser} from './browser';
import {builtPages} from './built-pages';

const site = inject('site');
const pages = builtPages(inject('siteFiles'));
const browser = useBrowser();

/** Rules of axe that look at colors. */
const OF_COLOR = ['color-contrast', 'link-in-text-block'];

/** Loads a page and collects what went wrong on the way. */
async function load(page: Page, address: string): Promise<string[]> {
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(`console: ${message.text()}`));
  page.on('pageerror', (error) => faults.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => faults.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:'))
      faults.push(`other host or path: ${request.url()}`);
  });
  page.on('response', (response) => response.status() >= 400 && faults.push(`${response.status()}: ${response.url()}`));
  await page.goto(address, {waitUntil: 'load'});
  // Pictures that load when one scrolls to them must be there too.
  await page.evaluate(() => document.querySelectorAll('img').forEach((image) => (image.loading = 'eager')));
  await page.waitForLoadState('networkidle');
  return faults;
}

describe.concurrent.each([
  ['phone', PHONE],
  ['laptop', LAPTOP],
])('on a %s', (_name, viewport) => {
  it.each(pages)('%s loads, and axe finds nothing in light and dark', async (address) => {
    const context = await browser.open({viewport, colorScheme: 'light', reducedMotion: 'reduce'});
    const page = await context.newPage();
    expect(await load(page, site + address)).toEqual([]);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({colorScheme});
      await page.waitForFunction((theme) => document.documentElement.dataset['theme'] === theme, colorScheme);
      const axe = new AxeBuilder({page});
      // A theme is colors and nothing else: what has no color need not be looked at twice.
      const {violations} = await (colorScheme === 'light' ? axe : axe.withRules(OF_COLOR)).analyze();
      expect(violations.map(({id, nodes}) => `${colorScheme} ${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([]);
    }
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow, 'the page scrolls sideways').toBe(0);
    await context.close();
  });
});

it('axe would find a fault', async () => {
  const context = await browser.open();
  const page = await context.newPage();
  await page.goto(site);
  await page.evaluate(() => document.querySelector('main')?.insertAdjacentHTML('beforeend', '<img src="img/logo.svg">'));
  const {violations} = await new AxeBuilder({page}).analyze();
  expect(violations.map(({id}) => id)).toEqual(['image-alt']);
  await context.close();
});
