import {describe, expect, inject, it} from 'vitest';
import {useBrowser} from './browser';

const site = inject('site');
const rootSite = inject('rootSite');
const browser = useBrowser();

describe.each([
  ['below a base path', site],
  ['at the root', rootSite],
])('%s', (_name, address) => {
  const get = (path: string) => fetch(address + path, {redirect: 'manual'});

  it('a page answers at its own address', async () => {
    expect((await get('docs/connectivity/vpn-options/')).status).toBe(200);
  });

  it('an address without its slash leads to the page', async () => {
    const answer = await get('docs/connectivity/vpn-options?x=1');
    expect([answer.status, answer.headers.get('location')]).toEqual([
      301,
      `${new URL(address).pathname}docs/connectivity/vpn-options/?x=1`,
    ]);
  });

  it('what is not there is answered with 404 and the page for it', async () => {
    const answer = await get('docs/nowhere');
    expect(answer.status).toBe(404);
    expect(await answer.text()).toContain('This page is not here');
  });
});

describe('links to the repository', () => {
  const hrefs = async (page: string) => {
    const html = await (await fetch(page)).text();
    return [...html.matchAll(/href="?(https:\/\/github\.com\/[^\s">]+)/g)].map(([, href]) => href);
  };

  it('lead to the source of the note, in each edition, and to a report of an error', async () => {
    const repository = 'https://github.com/owner/some-repo';
    expect(await hrefs(`${site}docs/connectivity/vpn-options/`)).toEqual([
      repository,
      `${repository}/edit/main/docs/connectivity/005-VPN-Options.md`,
      `${repository}/issues/new`,
    ]);
    expect(await hrefs(`${site}docs/2020/connectivity/vpn-options/`)).toContain(
      `${repository}/edit/main/versioned_docs/version-2020/connectivity/005-VPN-Options.md`,
    );
  });

  it('are left out where no repository is known', async () => {
    expect(await hrefs(`${rootSite}docs/connectivity/vpn-options/`)).toEqual([]);
  });
});

describe('notes that are added', () => {
  const title = async (path: string, javaScriptEnabled = false) => {
    const context = await browser.open({javaScriptEnabled});
    const page = await context.newPage();
    await page.goto(rootSite + path);
    const text = await page.locator('h1').innerText();
    const reached = page.url().slice(rootSite.length);
    await context.close();
    return {text, reached};
  };

  it.each(['docs/anywhere/', 'docs/anywhere/deep-down/', 'docs/'])(
    'the page everything started from stands in %s',
    async (folder) => {
      expect(await title(`${folder}communications/`)).toEqual({text: 'Communications', reached: `${folder}communications/`});
    },
  );

  it('the three pictures of that page are there, with their sizes', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${rootSite}docs/anywhere/deep-down/communications/`);
    const pictures = await page.locator('figure img').evaluateAll((images) =>
      images.map((image) => {
        const {alt, loading, width, height} = image as HTMLImageElement;
        return {
          alt,
          src: image.getAttribute('src'),
          loading,
          sized: width > 100 && height > 100,
          caption: image.closest('figure')?.querySelector('figcaption')?.textContent,
        };
      }),
    );
    const picture = (alt: string, name: string) => ({alt, src: `/img/docs/${name}`, loading: 'lazy', sized: true, caption: alt});
    expect(pictures).toEqual([
      picture('Point-to-Site VPN', 'azure-vnet-p2s-vpn-with-border.png'),
      picture('Site-to-Site VPN', 'azure-vnet-s2s-vpn-with-border.png'),
      picture('Azure ExpressRoute', 'azure-expressroute-with-border.png'),
    ]);
    expect(await page.locator('article').innerText()).not.toContain('Diagram:');
    await context.close();
  });

  it('a note that has moved is found at its old address', async () => {
    expect(await title('docs/connectivity/was-there/', true)).toEqual({text: 'Now here', reached: 'docs/moved/now-here/'});
  });

  it('a choice of tab holds for every set of tabs on the page', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${rootSite}docs/moved/now-here/`);
    await page.getByRole('tab', {name: 'PowerShell'}).first().click();
    expect(await page.getByRole('tabpanel', {name: 'PowerShell'}).count()).toBe(2);
    expect(await page.getByRole('tabpanel', {name: 'Azure CLI'}).count()).toBe(0);
    await context.close();
  });
});
