import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Page} from 'playwright-core';
import {parse} from 'yaml';

/** A query of `search-queries.yml`. */
export interface ExpectedQuery {
  query: string;
  /** End of the address of the note that should come first. */
  note: string;
}

/** The queries that the site's search is held to. */
export function expectedQueries(): ExpectedQuery[] {
  const file = path.join(__dirname, 'search-queries.yml');
  const byNote = parse(readFileSync(file, 'utf8')) as Record<string, string[]>;
  return Object.entries(byNote).flatMap(([note, queries]) => queries.map((query) => ({query, note: `docs/${note}/`})));
}

/** Searches on the search page and waits until the answer is there. @returns paths of the notes that were found, best first */
export async function found(page: Page, query: string): Promise<string[]> {
  const field = page.getByRole('searchbox');
  await field.fill('');
  await page.locator('.search-status:empty').waitFor({state: 'attached'});
  await field.fill(query);
  await page.locator('.search-status:not(:empty)').waitFor();
  return page
    .locator('.search-hits h3 a')
    .evaluateAll((links) => links.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : '')));
}
