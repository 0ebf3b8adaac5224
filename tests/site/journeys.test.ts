import path from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {themeColors} from '../../src/css/theme-colors';
import {LAPTOP, PHONE, useBrowser} from './browser';
import {phoneJourneys, scriptJourneys} from './journeys';

const site = inject('site');
const browser = useBrowser();

/** A color such as `#fcfbf8`, as a browser gives it back. */
const rgb = (hex: string): string => `rgb(${[1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;

describe('on a phone, with scripts off', () => {
  it.each(phoneJourneys)('$name', async ({go}) => {
    const context = await browser.open({viewport: PHONE, javaScriptEnabled: false});
    await go(await context.newPage(), site);
    await context.close();
  });
});

describe('on a phone, with scripts', () => {
  it.each(phoneJourneys)('$name', async ({go}) => {
    const context = await browser.open({viewport: PHONE});
    await go(await context.newPage(), site);
    await context.close();
  });
});

describe('on a laptop', () => {
  it.each(scriptJourneys)('$name', async ({go}) => {
    const context = await browser.open({viewport: LAPTOP});
    await go(await context.newPage(), site);
    await context.close();
  });

  it('what was folded in the menu stays folded on the next page', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/communications/`);
    await page.locator('#site-menu summary', {hasText: 'Connectivity'}).click();
    await page.goto(`${site}docs/connectivity/`);
    // The section one is in is open again; what is kept shows where one is elsewhere.
    expect(await page.evaluate(() => Object.entries(sessionStorage).filter(([key]) => key.startsWith('menu:')))).toEqual([
      ['menu:/some-repo/docs/connectivity', 'folded'],
    ]);
    await context.close();
  });
});

describe('without scripts', () => {
  it('colors follow the system', async () => {
    const {page} = themeColors(path.join(import.meta.dirname, '../..'), 'page');
    const background = async (colorScheme: 'light' | 'dark') => {
      const context = await browser.open({javaScriptEnabled: false, colorScheme});
      const page = await context.newPage();
      await page.goto(`${site}docs/connectivity/communications/`);
      const color = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await context.close();
      return color;
    };
    expect([await background('light'), await background('dark')]).toEqual([rgb(page.light), rgb(page.dark)]);
  });

  it('all panels of tabs can be read, and a figure opens its picture', async () => {
    const context = await browser.open({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vnet-peering/`);
    const panels = page.locator('[data-tab]');
    expect(await panels.count()).toBeGreaterThan(2);
    for (const panel of await panels.all()) expect(await panel.isVisible()).toBe(true);
    await page.goto(`${site}docs/connectivity/communications/`);
    await page.getByRole('link', {name: 'Enlarge: Point-to-Site VPN'}).click();
    await page.waitForURL(/azure-vnet-p2s-vpn-with-border\.svg$/);
    await context.close();
  });
});

it('the colors are those of the choice before anything is drawn', async () => {
  const context = await browser.open({colorScheme: 'light'});
  const page = await context.newPage();
  await page.goto(site);
  await page.getByRole('button', {name: 'Dark mode'}).click();
  // The page's script is held back: what is drawn without it must be dark already.
  await page.route('**/assets/js/**', (route) => route.abort());
  await page.reload({waitUntil: 'domcontentloaded'});
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('dark');
  await context.close();
});
