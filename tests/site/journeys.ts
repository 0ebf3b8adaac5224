import type {Page} from 'playwright-core';
import {expect} from 'vitest';
import {PEERINGS} from './peerings';

/** One thing a reader does; it must work in the built site, with and without scripts, and in the development server. */
export interface Journey {
  name: string;
  /** Whether the page's script is needed for it. */
  scripts: boolean;
  /** @param site address of the site, with a slash at its end */
  go: (page: Page, site: string) => Promise<void>;
}

const heading = async (page: Page, text: string) => {
  await page.waitForFunction((title) => document.querySelector('h1')?.textContent.trim() === title, text);
};

const openMenu = async (page: Page) => {
  await page.getByRole('button', {name: 'Menu'}).click();
  await page.locator('#site-menu:popover-open').waitFor();
};

/** What a reader with a phone does. */
export const phoneJourneys: Journey[] = [
  {
    name: 'the map: a part of it leads to its note',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/`);
      await page.getByRole('link', {name: 'ExpressRoute gateway'}).click();
      await heading(page, 'ExpressRoute gateways and routes');
      await page.goBack();
      await page.getByRole('link', {name: 'Route Server'}).focus();
      await page.keyboard.press('Enter');
      await heading(page, 'Hub and spoke');
      expect(new URL(page.url()).hash).toBe('#route-server');
    },
  },
  {
    name: 'a number opens to its source, by tap and by Enter, and closes again',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vnet-peering/`);
      const number = page.getByRole('button', {name: new RegExp(`^${PEERINGS}`)});
      const card = page.getByRole('group', {name: 'About this value: Peerings of one virtual network', exact: true});
      await number.click();
      await card.getByRole('link').waitFor();
      expect(await card.getByRole('link').getAttribute('href')).toMatch(/^https:\/\/learn\.microsoft\.com\//);
      await page.keyboard.press('Escape');
      await card.waitFor({state: 'hidden'});
      await number.focus();
      await page.keyboard.press('Enter');
      await card.waitFor();
    },
  },
  {
    name: 'a practice question: think, then open the answer',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vnet-peering/`);
      const question = page.locator('#question-peering-initiated');
      const reason = question.getByText('A peering is two links.', {exact: false});
      expect(await reason.isVisible()).toBe(false);
      await question.getByText('Answer', {exact: true}).click();
      await reason.waitFor();
    },
  },
  {
    name: 'by links: Communications, VNet Peering, back, point-to-site, ExpressRoute',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.locator('article').getByRole('link', {name: 'VNet Peering', exact: true}).last().click();
      await heading(page, 'VNet Peering');
      await page.goBack();
      await heading(page, 'Communications');
      await page.locator('article').getByRole('link', {name: 'Point-to-Site VPNs'}).click();
      await heading(page, 'VPN Options');
      expect(new URL(page.url()).hash).toBe('#point-to-site');
      await expect
        .poll(() => page.locator('#point-to-site').evaluate((element) => element.getBoundingClientRect().top))
        .toBeLessThan(300);
      await page.goBack();
      await heading(page, 'Communications');
      await page.locator('article').getByRole('link', {name: 'Azure ExpressRoute', exact: true}).last().click();
      await heading(page, 'Azure ExpressRoute');
    },
  },
  {
    name: 'by menu: from Communications to each of its neighbors, the topic, the start and the tags',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      for (const [link, title] of [
        ['VNet Peering', 'VNet Peering'],
        ['VPN Options', 'VPN Options'],
        ['Azure ExpressRoute', 'Azure ExpressRoute'],
        ['Overview', 'Connectivity'],
        ['Start here', 'Start here'],
        ['Connectivity', 'Connectivity'],
        ['Tags', 'Tags'],
        ['Connectivity', 'Connectivity'],
      ] as const) {
        await openMenu(page);
        await page.locator('#site-menu').getByRole('link', {name: link, exact: true}).click();
        await heading(page, title);
        await expect.poll(() => page.locator('#site-menu:popover-open').count()).toBe(0);
      }
    },
  },
  {
    name: 'from the landing page by menu to the notes',
    scripts: false,
    go: async (page, site) => {
      await page.goto(site);
      await openMenu(page);
      await page.locator('#site-menu').getByRole('link', {name: 'Connectivity', exact: true}).click();
      await heading(page, 'Connectivity');
      await page.locator('main').getByRole('link', {name: 'Communications', exact: true}).first().click();
      await heading(page, 'Communications');
    },
  },
  {
    name: 'a section of the menu folds and unfolds',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await openMenu(page);
      const note = page.locator('#site-menu').getByRole('link', {name: 'VPN Options'});
      await page.locator('#site-menu summary', {hasText: 'Connectivity'}).click();
      await note.waitFor({state: 'hidden'});
      await page.locator('#site-menu summary', {hasText: 'Connectivity'}).click();
      await note.waitFor({state: 'visible'});
      await page.keyboard.press('Escape');
      await page.locator('#site-menu').waitFor({state: 'hidden'});
    },
  },
  {
    name: 'to the same page of the 2020 edition, and by its banner back to today',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/azure-expressroute/`);
      await page.getByRole('button', {name: '2026'}).click();
      await page.locator('#editions').getByRole('link', {name: '2020'}).click();
      await page.waitForURL(`${site}docs/2020/connectivity/azure-expressroute/`);
      await page.getByRole('link', {name: 'read this page in edition 2026'}).click();
      await page.waitForURL(`${site}docs/connectivity/azure-expressroute/`);
    },
  },
  {
    name: 'from a note to a tag, its notes and the tag index',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.locator('article footer, article').getByRole('link', {name: 'Microsoft Azure', exact: true}).last().click();
      await page.waitForURL(`${site}docs/tags/microsoft-azure/`);
      const note = page.getByRole('listitem').filter({hasText: 'VPN Options'});
      expect(await note.innerText()).toContain('Connectivity');
      await page.getByRole('link', {name: 'All tags'}).click();
      await heading(page, 'Tags');
      await page.getByRole('heading', {name: 'What you study for'}).waitFor();
    },
  },
  {
    name: 'the list of headings opens and leads to one',
    scripts: false,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vpn-options/`);
      await page.locator('summary', {hasText: 'On this page'}).click();
      await page.locator('details nav').getByRole('link', {name: 'Site-to-site VPN', exact: true}).click();
      await page.waitForURL(/#site-to-site$/);
    },
  },
];

/** What the page's script adds. */
export const scriptJourneys: Journey[] = [
  {
    name: 'search: from a slash to an opened section',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      await page.getByRole('button', {name: 'Search'}).waitFor();
      // In the development server the key works only once React has drawn the page.
      const field = page.getByRole('searchbox');
      const opened = async () => {
        if (!(await field.isVisible())) await page.keyboard.press('/');
        return field.isVisible();
      };
      await expect.poll(opened, {timeout: 30_000}).toBe(true);
      await field.fill('gateway transit');
      const section = page.locator('.search-sections a').first();
      const address = (await section.getAttribute('href')) ?? '';
      await section.click();
      await expect.poll(() => page.url(), {timeout: 30_000}).toBe(new URL(address, site).href);
      expect(new URL(page.url()).hash).not.toBe('');
      await page.getByRole('searchbox').waitFor({state: 'detached'});
    },
  },
  {
    name: 'a practice question with two right options, by keyboard',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vnet-peering/`);
      const question = page.locator('#question-peering-share-a-gateway');
      const option = (letter: string) => question.getByRole('button', {name: new RegExp(`^${letter}\\. `)});
      const verdict = question.getByRole('status');
      await option('A').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict.textContent()).toBe('Choose 2.');
      await option('B').focus();
      await page.keyboard.press('Enter');
      await expect.poll(() => verdict.textContent()).toBe('Wrong: the answer is A and C.');
      await question.getByText('The network that has the gateway offers it.').waitFor();
      await option('B').click();
      await option('C').click();
      await expect.poll(() => verdict.textContent()).toBe('Right: the answer is A and C.');
    },
  },
  {
    name: 'the color mode changes, is kept, and follows the system again',
    scripts: true,
    go: async (page, site) => {
      const theme = () => page.evaluate(() => document.documentElement.dataset['theme']);
      const toggle = page.getByRole('button', {name: 'Dark mode'});
      await page.emulateMedia({colorScheme: 'light'});
      await page.goto(`${site}docs/connectivity/communications/`);
      await toggle.click();
      expect(await theme()).toBe('dark');
      await page.reload();
      await toggle.waitFor();
      expect(await theme()).toBe('dark');
      await toggle.click();
      expect(await theme()).toBe('light');
      await page.emulateMedia({colorScheme: 'dark'});
      await page.reload();
      await toggle.waitFor();
      expect(await theme()).toBe('dark');
    },
  },
  {
    name: 'a code block is copied as it is written',
    scripts: true,
    go: async (page, site) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`${site}docs/connectivity/vnet-peering/`);
      const block = page.locator('.theme-code-block').first();
      await block.hover();
      await block.getByRole('button', {name: 'Copy'}).click();
      await block.getByRole('button', {name: 'Copied'}).waitFor();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied.split('\n').length).toBeGreaterThan(3);
      expect(copied).toMatch(/^az network vnet peering|\naz network vnet peering/);
    },
  },
  {
    name: 'tabs are chosen by mouse and keyboard, and the choice is kept',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vnet-peering/`);
      const panel = (name: string) => page.getByRole('tabpanel', {name}).first();
      await panel('Azure CLI').waitFor();
      expect(await page.getByRole('tabpanel', {name: 'PowerShell'}).count()).toBe(0);
      await page.getByRole('tab', {name: 'PowerShell'}).first().click();
      await panel('PowerShell').waitFor();
      await page.keyboard.press('ArrowRight');
      await panel('Bicep').waitFor();
      await page.keyboard.press('Home');
      await panel('Azure CLI').waitFor();
      await page.keyboard.press('End');
      await panel('Bicep').waitFor();
      await page.reload();
      await panel('Bicep').waitFor();
    },
  },
  {
    name: 'a figure is enlarged by click and by Enter, and closed by Escape',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/communications/`);
      const figure = page.getByRole('link', {name: 'Enlarge: Point-to-Site VPN'});
      const dialog = page.getByRole('dialog', {name: 'Point-to-Site VPN'});
      await figure.click();
      await dialog.getByRole('img').waitFor();
      await page.keyboard.press('Escape');
      await dialog.waitFor({state: 'detached'});
      expect(await figure.evaluate((element) => element === document.activeElement)).toBe(true);
      await page.keyboard.press('Enter');
      await dialog.getByRole('button', {name: 'Close'}).click();
      await dialog.waitFor({state: 'detached'});
    },
  },
  {
    name: 'the heading one reads is marked in the list beside the note',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/connectivity/vpn-options/#site-to-site`);
      const current = page.locator('.theme-doc-toc-desktop .table-of-contents__link--active');
      await expect.poll(() => current.allInnerTexts()).toEqual(['Site-to-site VPN']);
      await page.evaluate(() => document.getElementById('point-to-site')?.scrollIntoView());
      await expect.poll(() => current.allInnerTexts()).toEqual(['Point-to-site VPN']);
    },
  },
  {
    name: 'an address that leads nowhere offers the page of the nearest name',
    scripts: true,
    go: async (page, site) => {
      await page.goto(`${site}docs/VNet-Perring/`);
      await heading(page, 'This page is not here');
      await page.locator('[data-nearest-page]').getByRole('link', {name: 'VNet Peering'}).click();
      await page.waitForURL(`${site}docs/connectivity/vnet-peering/`);
      await page.goto(`${site}docs/tags/vnp/`);
      await page.locator('[data-nearest-page]').getByRole('link', {name: 'VPN'}).waitFor();
      await page.goto(`${site}docs/2020/connectivity/vnetpeering/`);
      await page.locator('[data-nearest-page]').getByRole('link', {name: 'VNet Peering'}).click();
      await page.waitForURL(`${site}docs/2020/connectivity/vnet-peering/`);
      await page.goBack();
      await page.getByRole('link', {name: 'Look through the tags'}).click();
      await heading(page, 'Tags');
    },
  },
];
