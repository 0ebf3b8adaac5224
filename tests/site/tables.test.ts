import {describe, expect, inject, it} from 'vitest';
import {LAPTOP, useBrowser} from './browser';

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

  it('show the rows with the words that are asked for, and the headings above them', async () => {
    const {context, page} = await limits();
    await page.getByLabel('Show rows with').fill('peerings of');
    const rows = await page.locator('table[data-facts] tbody tr:visible').allTextContents();
    expect(rows.length).toBeGreaterThan(0);
    for (const row of rows) expect(row.toLowerCase()).toMatch(/peerings/);
    await page.locator('h2#peering').waitFor();
    expect(await page.locator('h2#vpn-gateway').isHidden()).toBe(true);
    await page.getByLabel('Show rows with').fill('zzzz');
    await page.getByText('No row has these words').waitFor();
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
});
