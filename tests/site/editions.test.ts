import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, inject, it} from 'vitest';
import {useBrowser} from './browser';
import {builtPages} from './built-pages';

const site = inject('site');
const files = inject('siteFiles');
const pages = builtPages(files);
const html = (page: string) => readFileSync(path.join(files, page, page.endsWith('.html') ? '' : 'index.html'), 'utf8');
const isArchived = (page: string) => page.startsWith('docs/2020/');
const browser = useBrowser();

describe('web search', () => {
  it.each(pages.filter(isArchived))('is kept out of %s', (page) => {
    expect(html(page)).toMatch(/name="?robots"? content="noindex, ?nofollow"/);
  });

  it.each(pages.filter((page) => !isArchived(page) && page !== '404.html'))('may find %s', (page) => {
    expect(html(page)).not.toContain('noindex');
  });

  it('is told of the current edition alone', () => {
    const sitemap = readFileSync(path.join(files, 'sitemap.xml'), 'utf8');
    const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(
      ([, address]) => address?.replace('https://owner.github.io/some-repo/', '') ?? '',
    );
    expect(listed.sort()).toEqual(pages.filter((page) => !isArchived(page) && page !== '404.html'));
  });
});

describe('the edition switch', () => {
  const otherEdition = async (page: string, label: string) => {
    const context = await browser.open({javaScriptEnabled: false});
    const tab = await context.newPage();
    await tab.goto(site + page);
    await tab.locator('button[popovertarget="editions"]').click();
    await tab.locator('#editions').getByRole('link', {name: label}).click();
    const reached = tab.url().slice(site.length);
    await context.close();
    return reached;
  };

  it.each([
    ['docs/connectivity/vpn-options/', '2020', 'docs/2020/connectivity/vpn-options/'],
    ['docs/2020/connectivity/vpn-options/', '2026', 'docs/connectivity/vpn-options/'],
    ['docs/', '2020', 'docs/2020/'],
    ['docs/connectivity/', '2020', 'docs/2020/connectivity/'],
    ['docs/tags/vpn/', '2020', 'docs/2020/tags/vpn/'],
    ['docs/2020/tags/', '2026', 'docs/tags/'],
    // AZ-700 came after 2020, and the landing page is of no edition.
    ['docs/tags/az-700/', '2020', 'docs/2020/'],
    ['', '2020', 'docs/2020/'],
  ])('%s: %s leads to %s', async (page, label, expected) => expect(await otherEdition(page, label)).toBe(expected));
});

describe('the banner', () => {
  it('is on every page of an archived edition and on none of the current one', () => {
    expect(pages.filter(isArchived).length).toBeGreaterThan(10);
    for (const page of pages) expect(html(page).includes('theme-doc-version-banner'), page).toBe(isArchived(page));
  });
});

describe('the Communications page of 2020', () => {
  it.each([
    ['where a day begins first', files],
    ['where it begins last', inject('rootSiteFiles')],
  ])('was last updated on July 18, 2020, also when it is built %s', (_where, dir) => {
    const page = readFileSync(path.join(dir, 'docs/2020/connectivity/communications/index.html'), 'utf8');
    expect(page).toMatch(/datetime="?2020-07-18"?>Jul 18, 2020</i);
  });
});
