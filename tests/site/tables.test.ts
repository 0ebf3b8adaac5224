import {describe, expect, inject, it} from 'vitest';
import {LAPTOP, PHONE, useBrowser} from './browser';

const browser = useBrowser();

async function limits() {
  const context = await browser.open({viewport: LAPTOP});
  const page = await context.newPage();
  await page.goto(`${inject('site')}docs/reference/limits/`);
  return {context, page};
}

describe('the tables of facts', () => {
  it('are sorted by a column, both ways, numbers by their size', async () => {
    const {context, page} = await limits();
    const table = page.locator('table[data-facts]', {has: page.locator('tr:nth-child(6)')}).first();
    const values = async () =>
      (await table.locator('tbody td:last-child').allTextContents()).map((text) => text.replaceAll(',', '')).filter(Boolean);
    const before = await values();
    const byValue = (a: string, b: string) => a.localeCompare(b, 'en', {numeric: true});
    await table.getByRole('button', {name: 'Value'}).click();
    await expect(table.locator('th').last().getAttribute('aria-sort')).resolves.toBe('ascending');
    expect(await values()).toEqual([...before].sort(byValue));
    expect(await values()).not.toEqual(before);
    await table.getByRole('button', {name: 'Value'}).click();
    expect(await values()).toEqual([...before].sort((a, b) => byValue(b, a)));
    await context.close();
  });

  it('are sorted by the calendar where days, months and years stand', async () => {
    const context = await browser.open({viewport: LAPTOP});
    const page = await context.newPage();
    await page.goto(`${inject('site')}docs/reference/what-changed/`);
    const table = page.locator('#dns ~ .table-scroll table').first();
    await table.getByRole('button', {name: 'Since'}).click();
    const days = (await table.locator('tbody td:last-child').allTextContents()).map((text) => Date.parse(`${text} UTC`));
    expect(new Set(days).size).toBeGreaterThan(3);
    expect(days).toEqual([...days].sort((a, b) => a - b));
    await context.close();
  });

  it('show the rows with the words that are asked for, and the headings above them', async () => {
    const {context, page} = await limits();
    await page.getByLabel('Show rows with').fill('peerings of');
    const rows = await page.locator('table[data-facts] tbody tr:visible').allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.toLowerCase()).toMatch(/peerings/);
    await page.locator('h2#peering').waitFor();
    expect(await page.locator('h2#vpn-gateway').isHidden()).toBe(true);
    await page.getByLabel('Show rows with').fill('zzzz');
    await page.getByText('rows: 0').waitFor();
    await page.getByLabel('Show rows with').fill('');
    await page.locator('h2#vpn-gateway').waitFor();
    await context.close();
  });

  it('are whole without scripts', async () => {
    const context = await browser.open({javaScriptEnabled: false});
    const page = await context.newPage();
    await page.goto(`${inject('site')}docs/reference/limits/`);
    expect(await page.locator('table[data-facts] tbody tr').count()).toBeGreaterThan(100);
    await context.close();
  });

  it('stand on a phone with no scroll to the side, each cell of a wide row behind its label', async () => {
    const context = await browser.open({viewport: PHONE});
    const page = await context.newPage();
    for (const note of ['retirements', 'what-changed', 'freshness', 'addresses-ports-names']) {
      await page.goto(`${inject('site')}docs/reference/${note}/`);
      const frames = page.locator('.table-scroll:has([data-stacks])');
      expect(await frames.count()).toBeGreaterThan(0);
      const wide = await frames.evaluateAll((all) => all.filter((frame) => frame.scrollWidth > frame.clientWidth).length);
      expect(wide, note).toBe(0);
    }
    await page.goto(`${inject('site')}docs/reference/retirements/`);
    const cell = page.locator('[data-stacks] td:has-text("Azure Front Door Standard or Premium")').first();
    expect(await cell.evaluate((element) => getComputedStyle(element, '::before').content)).toBe('"Move to"');
    await page.getByLabel('Show rows with').fill('Front Door (classic)');
    const shown = await page.locator('[data-stacks] tbody tr:visible').allTextContents();
    expect(shown.length).toBeGreaterThan(0);
    for (const row of shown) expect(row).toMatch(/Front Door/);
    expect(shown.length).toBeLessThan(await page.locator('[data-stacks] tbody tr').count());
    await context.close();
  });
});

describe('the glossary', () => {
  it('shows the terms with the words that are asked for, and the letters above them', async () => {
    const context = await browser.open({viewport: LAPTOP});
    const page = await context.newPage();
    await page.goto(`${inject('site')}docs/reference/glossary/`);
    await page.getByLabel('Show terms with').fill('gateway transit');
    const terms = await page.locator('ul.glossary > li:visible').allTextContents();
    expect(terms.length).toBeGreaterThan(0);
    for (const term of terms) expect(term.toLowerCase()).toMatch(/gateway.*transit|transit.*gateway/s);
    await page.locator('h2#letter-g').waitFor();
    expect(await page.locator('h2#letter-z, h2#letter-a').first().isHidden()).toBe(true);
    await context.close();
  });
});
