import {describe, expect, inject, it} from 'vitest';
import {PHONE, useBrowser} from './browser';

const site = inject('site');
const browser = useBrowser();

describe('a term', () => {
  it('opens its meaning without scripts, on a phone, and leads to the glossary', async () => {
    const context = await browser.open({viewport: PHONE, javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/hub-and-spoke/`);
    const term = page.locator('button.term[popovertarget="term-gateway-transit"]');
    expect(await term.count()).toBe(1);
    const card = page.locator('#term-gateway-transit');
    expect(await card.isVisible()).toBe(false);
    await term.click();
    await card.waitFor();
    const box = await card.boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= PHONE.width).toBe(true);
    await card.getByRole('link', {name: 'Glossary'}).click();
    await page.waitForURL('**/docs/reference/glossary/#gateway-transit');
    await page.locator('li#gateway-transit').waitFor();
    await context.close();
  });

  it('is a button at its first use only, and in no heading', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/hub-and-spoke/`);
    const targets = await page
      .locator('button.term')
      .evaluateAll((terms) => terms.map((term) => term.getAttribute('popovertarget')));
    expect(targets.length).toBeGreaterThan(5);
    expect(new Set(targets).size).toBe(targets.length);
    expect(await page.locator(':is(h1, h2, h3) button.term').count()).toBe(0);
    await context.close();
  });
});
