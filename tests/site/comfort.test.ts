import type {Page} from 'playwright-core';
import {describe, expect, inject, it} from 'vitest';
import {PHONE, useBrowser} from './browser';
import {builtPages} from './built-pages';

const site = inject('site');
const pages = builtPages(inject('siteFiles'));
const browser = useBrowser();

/** A window of 1280 by 1024, enlarged to 400 % (WCAG 1.4.10). */
const ENLARGED = {width: 320, height: 256};

/** The distances a reader may need (WCAG 1.4.12). */
const SPACED = `* {line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important}
  p {margin-block-end: 2em !important}`;

/** What the thumb has to hit: 44 pixels. Everything else that stands alone: 24. */
const FOR_THUMBS = 'button, summary, input, select, [role="tab"], .button, .menu__link';

/** What reaches beyond the window, or is cut by its own frame, outside of what scrolls by itself. */
function lost(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const scrolls = '.table-scroll, pre, figure, [popover], .heard-only, [class*="skipToContent"]';
    const all = [...document.querySelectorAll<HTMLElement>('body *')].filter((element) => !element.closest(scrolls));
    const beyond = all.filter(
      (element) => element.getBoundingClientRect().right > innerWidth + 1 && !element.matches('.hash-link'),
    );
    const cut = all.filter((element) => {
      const {overflowX, overflowY} = getComputedStyle(element);
      const hides = /hidden|clip/.test(overflowX + overflowY) && !element.matches('.main-wrapper');
      return hides && (element.scrollWidth > element.clientWidth + 1 || element.scrollHeight > element.clientHeight + 1);
    });
    const sideways = document.documentElement.scrollWidth > document.documentElement.clientWidth;
    const names = [...beyond, ...cut].map(({tagName, className, textContent}) => `${tagName}.${className}: ${textContent}`);
    return sideways ? ['the page scrolls sideways', ...names] : names;
  });
}

describe.concurrent('at 400 %', () => {
  it.each(pages)('%s loses nothing, with wider spacing neither', async (address) => {
    const context = await browser.open({viewport: ENLARGED});
    const page = await context.newPage();
    await page.goto(site + address);
    expect(await lost(page)).toEqual([]);
    await page.addStyleTag({content: SPACED});
    expect(await lost(page)).toEqual([]);
    await context.close();
  });
});

describe.concurrent('on a phone', () => {
  it.each([...pages, 'search/?q=gateway'])('%s: what one presses is large enough', async (address) => {
    const context = await browser.open({viewport: PHONE, hasTouch: true, isMobile: true});
    const page = await context.newPage();
    await page.goto(site + address);
    if (address.includes('?')) await page.locator('.search-hits > li').first().waitFor();
    const found = await page.evaluate((forThumbs) => {
      // Links and values in running text are as high as a line of it (WCAG 2.5.8 allows it).
      const alone = [...document.querySelectorAll<HTMLElement>('a[href], button, summary, input, select')].filter(
        (element) =>
          element.checkVisibility() && getComputedStyle(element).display !== 'inline' && !element.matches('.fact, .term'),
      );
      return alone.flatMap((element) => {
        const {width, height} = element.getBoundingClientRect();
        const least = element.matches(forThumbs) ? 44 : 24;
        const isSmall = height < least - 0.5 || width < 24;
        return width > 0 && isSmall ? [`${width} × ${height}: ${element.outerHTML.slice(0, 120)}`] : [];
      });
    }, FOR_THUMBS);
    expect(found).toEqual([]);
    await context.close();
  });

  it('the menu, too', async () => {
    const context = await browser.open({viewport: PHONE, hasTouch: true, isMobile: true});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/virtual-wan/`);
    await page.getByRole('button', {name: 'Menu'}).click();
    const menu = page.locator('#site-menu');
    const heights = await menu
      .locator('.menu__link')
      .evaluateAll((links) => links.map((link) => link.getBoundingClientRect().height));
    expect(Math.min(...heights.filter((height) => height > 0))).toBeGreaterThanOrEqual(44);
    // It opens where one is.
    await menu.locator('[aria-current="page"]').evaluate((link) => {
      const {top, bottom} = link.getBoundingClientRect();
      const frame = link.closest('aside')?.getBoundingClientRect();
      if (!frame || top < frame.top || bottom > frame.bottom) throw new Error('the current note is out of sight');
    });
    await context.close();
  });

  it('the bar below goes out of the way while one reads on, and returns when one turns back', async () => {
    const context = await browser.open({viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/virtual-wan/`);
    const top = () => page.locator('[data-thumb-bar]').evaluate((bar) => Math.round(bar.getBoundingClientRect().top));
    expect(await top()).toBeLessThan(PHONE.height);
    await page.evaluate(() => scrollBy(0, 600));
    await expect.poll(top).toBeGreaterThanOrEqual(PHONE.height);
    await page.evaluate(() => scrollBy(0, -100));
    await expect.poll(top).toBeLessThan(PHONE.height);
    await context.close();
  });

  it('the contents are in reach of the thumb in the middle of a note', async () => {
    const context = await browser.open({viewport: PHONE, hasTouch: true, isMobile: true, reducedMotion: 'reduce'});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/virtual-wan/`);
    await page.evaluate(() => scrollTo(0, 4000));
    await page.evaluate(() => scrollBy(0, -100));
    await page.getByRole('button', {name: 'Contents'}).click();
    const last = page.locator('#on-this-page a').last();
    expect(await last.isVisible()).toBe(true);
    await last.click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(4000);
    // A page without headings has no such button.
    await page.goto(`${site}search/`);
    expect(await page.getByRole('button', {name: 'Contents'}).count()).toBe(0);
    await context.close();
  });

  it('a figure that does not fit is shown whole when one taps it', async () => {
    const context = await browser.open({viewport: PHONE, hasTouch: true, isMobile: true});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vnet-peering/`);
    await page.locator('a[data-zoom]').first().tap();
    const width = await page.locator('dialog.zoom img').evaluate((picture) => picture.getBoundingClientRect().width);
    expect(width).toBeGreaterThan(PHONE.width / 2);
    expect(width).toBeLessThanOrEqual(PHONE.width);
    await context.close();
  });

  it.each([1000, 1100, 1279, 1280])('a figure is not cut in a window of %i pixels', async (width) => {
    const context = await browser.open({viewport: {width, height: 800}});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vnet-peering/`);
    const cut = await page
      .locator('.markdown figure > a')
      .evaluateAll((frames) => frames.map(({scrollWidth, clientWidth}) => scrollWidth - clientWidth));
    expect(cut.length).toBeGreaterThan(0);
    expect(Math.max(...cut)).toBe(0);
    await context.close();
  });

  it('a value at any edge opens within the window', async () => {
    for (const viewport of [PHONE, {width: 360, height: 640}, ENLARGED]) {
      const context = await browser.open({viewport, hasTouch: true});
      const page = await context.newPage();
      await page.goto(`${site}docs/connectivity/vpn-gateway-design/`);
      const values = page.locator('button:is(.fact, .term)');
      for (let index = 0; index < (await values.count()); index += 7) {
        await values.nth(index).evaluate((button: HTMLElement) => {
          button.scrollIntoView({block: 'center'});
          button.click();
        });
        const outside = await page.locator('.fact-card:popover-open').evaluate((card) => {
          const {left, right, top, bottom} = card.getBoundingClientRect();
          return left < 0 || top < 0 || right > innerWidth + 0.5 || bottom > innerHeight + 0.5;
        });
        expect(outside, `value ${index} at ${viewport.width}`).toBe(false);
        await page.keyboard.press('Escape');
      }
      await context.close();
    }
  });

  it('the words of a value open it as its last one does', async () => {
    const context = await browser.open({viewport: PHONE});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vpn-gateway-design/`);
    const {x, y} = await page
      .locator('p > label.fact')
      .first()
      .evaluate((label) => {
        label.scrollIntoView({block: 'center'});
        const [words] = label.getClientRects();
        return {x: (words?.left ?? 0) + 4, y: ((words?.top ?? 0) + (words?.bottom ?? 0)) / 2};
      });
    await page.mouse.click(x, y);
    await page.locator('.fact-card:popover-open').waitFor();
    await context.close();
  });
});

it('shows all of a page where colors are the reader’s own, and on paper', async () => {
  const context = await browser.open({forcedColors: 'active', reducedMotion: 'reduce'});
  const page = await context.newPage();
  await page.goto(`${site}docs/connectivity/communications/`);
  expect(await lost(page)).toEqual([]);
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const {transitionDuration, animationDuration} = getComputedStyle(element);
        return transitionDuration !== '0s' || animationDuration !== '0s';
      }).length,
  );
  expect(moving, 'what moves although one asked for less').toBe(0);
  await page.emulateMedia({media: 'print', forcedColors: 'none'});
  const folded = page.locator('.markdown details:not([open])');
  for (const fold of await folded.all())
    expect((await fold.locator(':scope > :not(summary)').first().boundingBox())?.height).toBeGreaterThan(0);
  expect(await page.locator('[data-thumb-bar]').isVisible()).toBe(false);
  expect(await page.locator('[class*="skipToContent"]').isVisible()).toBe(false);
  // The frame of a block holds its lines: otherwise what follows is printed over them.
  const outside = await page.locator('.theme-code-block').evaluateAll((blocks) =>
    blocks.flatMap((block) => {
      const lines = block.querySelector('pre code')?.getBoundingClientRect();
      const {bottom} = block.getBoundingClientRect();
      return lines && (lines.height === 0 || lines.bottom > bottom + 1) ? [block.textContent.slice(0, 40)] : [];
    }),
  );
  expect(outside).toEqual([]);
  await context.close();
});

describe('back to where one was', () => {
  it('restores how far the page and its menu were scrolled, and what was folded', async () => {
    const context = await browser.open({viewport: {width: 1440, height: 500}});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vpn-gateway-design/`);
    const menu = page.locator('#site-menu');
    const state = () => page.evaluate(() => [Math.round(scrollY), document.getElementById('site-menu')?.scrollTop]);
    await page.evaluate(() => {
      scrollTo(0, 2000);
      document.getElementById('site-menu')?.scrollTo(0, 120);
    });
    const before = await state();
    await page
      .locator('.markdown a[href*="/docs/connectivity/"]:not([href*="/vpn-gateway-design/"])')
      .first()
      .dispatchEvent('click');
    await page.waitForURL((url) => !url.pathname.includes('vpn-gateway-design'));
    await page.locator('#site-menu [aria-current="page"]').waitFor();
    await page.goBack();
    await page.waitForURL('**/vpn-gateway-design/');
    await expect.poll(state).toEqual(before);
    await menu.locator('[aria-current="page"]', {hasText: 'VPN gateway design'}).waitFor();
    await context.close();
  });

  it('says where a note stands, and leads to its neighbors', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vpn-gateway-design/`);
    expect(await page.getByLabel('Breadcrumbs').innerText()).toMatch(/Notes\s+Connectivity\s+\d+ of \d+/);
    const stops = await page.locator('#site-menu .stops a').allInnerTexts();
    const here = stops.indexOf('VPN gateway design');
    const ways = page.getByLabel('Previous and next');
    expect(await ways.locator('[rel="prev"]').innerText()).toContain(stops[here - 1]);
    expect(await ways.locator('[rel="next"]').innerText()).toContain(stops[here + 1]);
    await context.close();
  });
});
