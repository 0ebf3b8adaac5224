import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {gunzipSync} from 'node:zlib';
import {AxeBuilder} from '@axe-core/playwright';
import type {BrowserContextOptions, Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {PHONE, useBrowser} from './browser';
import {found} from './search';

const site = inject('site');
const browser = useBrowser();

async function withPage(options: BrowserContextOptions, work: (page: Page) => Promise<void>): Promise<void> {
  const context = await browser.open(options);
  await work(await context.newPage());
  await context.close();
}

/** The texts of all notes in the index. */
function fragments(files: string): string[] {
  return readdirSync(path.join(files, 'pagefind'), {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.pf_fragment'))
    .map((file) => gunzipSync(readFileSync(path.join(files, 'pagefind', file))).toString('utf8'));
}

const status = (page: Page) => page.locator('.search-status');
const firstHit = (page: Page) => page.locator('.search-hits h3 a').first();

describe('the dialog', () => {
  it.each(['/', 'Control+k', 'Meta+k'])('opens on %s, leads by keyboard to a section, and gives the focus back', async (key) => {
    await withPage({}, async (page) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.locator('article').getByRole('link', {name: 'VNet Peering', exact: true}).last().focus();
      await page.keyboard.press(key);
      await page.getByRole('searchbox').waitFor();
      await page.keyboard.press('Escape');
      await page.getByRole('searchbox').waitFor({state: 'detached'});
      expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('VNet Peering');
      await page.keyboard.press(key);
      await page.keyboard.type('gateway transit');
      await firstHit(page).waitFor();
      await page.locator('.search-sections a').first().waitFor();
      const first = await firstHit(page).getAttribute('href');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(first);
      await page.keyboard.press('ArrowUp');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('role'))).toBe('searchbox');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('ArrowDown');
      const section = await page.evaluate(() => document.activeElement?.getAttribute('href'));
      expect(section?.startsWith(`${first ?? 'nothing'}#`), section ?? '').toBe(true);
      await page.keyboard.press('Enter');
      await page.waitForURL(`**${section ?? ''}`);
    });
  });

  it('says how many notes were found, in a status that is there from the start', async () => {
    await withPage({}, async (page) => {
      await page.goto(site);
      await page.keyboard.press('/');
      await page.getByRole('searchbox').waitFor();
      expect(await page.getByRole('status').textContent()).toBe('');
      await page.getByRole('searchbox').fill('service key');
      await expect.poll(() => page.getByRole('status').textContent()).toMatch(/^(One note|\d+ notes) found\.$/);
      await page.getByRole('searchbox').fill('expresroute');
      await expect.poll(() => page.getByRole('status').textContent()).toContain('Searched for expressroute.');
    });
  });

  it('does not open while one types elsewhere', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}search/`);
      await page.getByRole('searchbox').fill('10.0.0.0');
      await page.keyboard.type('/16');
      expect(await page.locator('dialog').count()).toBe(0);
      expect(await page.getByRole('searchbox').inputValue()).toBe('10.0.0.0/16');
    });
  });

  it('loads nothing before one is about to open it', async () => {
    await withPage({}, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.goto(`${site}docs/connectivity/communications/`, {waitUntil: 'networkidle'});
      expect(asked.filter((url) => /pagefind|\/search\./.test(url))).toEqual([]);
      await page.getByRole('button', {name: 'Search'}).hover();
      await expect.poll(() => asked.filter((url) => url.includes('assets/js/search.'))).toHaveLength(1);
    });
  });

  it.each(['light', 'dark'] as const)('axe finds nothing in it, on a phone, %s', async (colorScheme) => {
    await withPage({viewport: PHONE, colorScheme, reducedMotion: 'reduce'}, async (page) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.getByRole('button', {name: 'Search'}).click();
      await page.getByRole('searchbox').fill('gateway');
      await page.locator('.search-sections a').first().waitFor();
      await page.locator('.search-filters > summary').click();
      const {violations} = await new AxeBuilder({page}).include('dialog').analyze();
      expect(violations.map(({id, nodes}) => `${id}: ${nodes.map(({html}) => html).join(' | ')}`)).toEqual([]);
      const close = await page.getByRole('button', {name: 'Close', exact: true}).boundingBox();
      expect(Math.min(close?.width ?? 0, close?.height ?? 0)).toBeGreaterThanOrEqual(44);
    });
  });
});

describe('the search page', () => {
  it('shows the query of its address, and works with back and forward', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}search/?q=gateway&tag=VPN`);
      await firstHit(page).waitFor();
      expect(await page.getByRole('searchbox').inputValue()).toBe('gateway');
      expect(await page.getByRole('checkbox', {name: /^VPN/}).isChecked()).toBe(true);
      const one = await status(page).textContent();
      await page.getByRole('checkbox', {name: /^Microsoft Azure/}).check();
      await page.waitForURL('**/search/?q=gateway&tag=Microsoft+Azure&tag=VPN');
      await page.goBack();
      await page.waitForURL('**/search/?q=gateway&tag=VPN');
      await expect.poll(() => page.getByRole('checkbox', {name: /^Microsoft Azure/}).isChecked()).toBe(false);
      expect(await status(page).textContent()).toBe(one);
      await page.goForward();
      await expect.poll(() => page.getByRole('checkbox', {name: /^Microsoft Azure/}).isChecked()).toBe(true);
    });
  });

  it('searches the current edition unless another one is asked for', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}search/`);
      const current = await found(page, 'expressroute');
      expect(current.length).toBeGreaterThan(0);
      const count = async () => Number(/^\d+/.exec((await status(page).textContent()) ?? '')?.[0]);
      const ofOne = await count();
      expect(current.filter((path) => path.includes('/docs/2020/'))).toEqual([]);
      await page.goto(`${site}search/?q=expressroute&edition=2020`);
      await firstHit(page).waitFor();
      expect(await firstHit(page).getAttribute('href')).toContain('/docs/2020/');
      await page.goto(`${site}search/?q=expressroute&edition=all`);
      await firstHit(page).waitFor();
      expect(await count()).toBeGreaterThan(ofOne);
    });
  });

  it('counts beside each filter what it would leave', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}search/?q=gateway&topic=Connectivity`);
      await firstHit(page).waitFor();
      const label = await page.locator('.search-filters label', {hasText: /^ Peering/}).textContent();
      const count = Number(/\d+/.exec(label ?? '')?.[0]);
      await page.getByRole('checkbox', {name: /^Peering/}).check();
      await expect.poll(() => status(page).textContent()).toBe(count === 1 ? 'One note found.' : `${count} notes found.`);
    });
  });

  it('every tag page leads to the notes with that tag', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}docs/tags/virtual-network/`);
      await page.getByRole('link', {name: 'Search among them'}).click();
      await page.waitForURL('**/search/?tag=Virtual+Network');
      await firstHit(page).waitFor();
      const tags = await page.locator('.search-tags').allTextContents();
      expect(tags.length).toBeGreaterThan(0);
      expect(tags.filter((text) => !text.includes('Virtual Network'))).toEqual([]);
    });
  });

  it.each([
    '168.63.129.16',
    '10.0.0.0/16',
    '/27',
    'GatewaySubnet',
    'AzureFirewallSubnet',
    'privatelink.blob.core.windows.net',
    'IKEv2',
    '0.0.0.0/0',
    'UDR',
    'VpnGw2AZ',
    '65000',
  ])('finds %s as it is written', async (token) => {
    await withPage({}, async (page) => {
      // The tags of no other note: many have the token.
      const tags = 'tag=VPN&tag=Peering&tag=ExpressRoute&tag=DevOps';
      await page.goto(`${inject('rootSite')}search/?q=${encodeURIComponent(token)}&${tags}`);
      await firstHit(page).waitFor();
      const hits = page.locator('.search-hits h3 a');
      expect(await hits.evaluateAll((links) => links.map((link) => link.getAttribute('href')))).toEqual(['/docs/exact-tokens/']);
    });
  });

  it('finds nothing of menus, banners and buttons', async () => {
    await withPage({}, async (page) => {
      // Of the foot of every page, and of the banner of an archived one; no note says it.
      await page.goto(`${site}search/?q=zzzzqqq&edition=all`);
      await expect.poll(() => status(page).textContent()).toBe('No note found.');
      const texts = fragments(inject('siteFiles'));
      expect(texts.length).toBeGreaterThan(20);
      for (const text of texts)
        expect(text).not.toMatch(/written independently of Microsoft|These are the notes as they stood|Skip to main content/);
    });
  });

  it('offers near words, the tag index and a way to report the gap when nothing is found', async () => {
    await withPage({}, async (page) => {
      await page.goto(`${site}search/?q=zzzzqqq`);
      await expect.poll(() => status(page).textContent()).toBe('No note found.');
      expect(await page.getByRole('link', {name: 'The tag index lists all notes by tag'}).getAttribute('href')).toMatch(
        /\/docs\/tags\/$/,
      );
      expect(await page.getByRole('link', {name: 'Report the gap'}).getAttribute('href')).toBe(
        'https://github.com/owner/some-repo/issues/new',
      );
    });
  });
});

describe('where the search cannot work', () => {
  it.each([
    ['the index is missing', '**/pagefind/**'],
    ['WebAssembly is missing', '**/wasm.*'],
    ['the list of notes is missing', '**/notes.json'],
  ])('%s: a sentence and the tag index', async (_case, pattern) => {
    await withPage({}, async (page) => {
      await page.route(pattern, (route) => route.abort());
      await page.goto(`${site}search/?q=gateway`);
      await page.getByText('Search does not work in this browser, or could not be loaded.').waitFor();
      await page.getByRole('link', {name: 'The tag index lists all notes by tag'}).click();
      await page.waitForURL('**/docs/tags/');
    });
  });

  it('without WebAssembly in the browser: the same', async () => {
    await withPage({}, async (page) => {
      await page.addInitScript('delete window.WebAssembly');
      await page.goto(`${site}search/?q=gateway`);
      await page.getByText('Search does not work in this browser, or could not be loaded.').waitFor();
    });
  });

  it('the script of the search cannot be loaded: the button leads to the tag index', async () => {
    await withPage({}, async (page) => {
      await page.route('**/assets/js/search.*', (route) => route.abort());
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.getByRole('button', {name: 'Search'}).click();
      await page.waitForURL('**/docs/tags/**');
      await page.goto(`${site}search/?q=gateway`);
      await page.getByText('Search needs scripts.').waitFor();
    });
  });

  it('scripts off: the button leads to the tag index, and the page says so', async () => {
    await withPage({javaScriptEnabled: false}, async (page) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.getByRole('button', {name: 'Search'}).click();
      await page.waitForURL('**/docs/tags/**');
      await page.goto(`${site}search/`);
      await page.getByRole('link', {name: 'The tag index', exact: true}).click();
      await page.waitForURL('**/docs/tags/');
    });
  });
});
