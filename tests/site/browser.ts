import {type Browser, type BrowserContext, type BrowserContextOptions, chromium} from 'playwright-core';
import {afterAll, beforeAll} from 'vitest';

/** Widths at which pages are looked at: a phone and a laptop. */
export const PHONE = {width: 390, height: 844};
export const LAPTOP = {width: 1440, height: 900};

/** One browser for the tests of a file; `open` gives a context that is closed at the end. */
export function useBrowser(): {open: (options?: BrowserContextOptions) => Promise<BrowserContext>} {
  let browser: Browser | undefined;
  beforeAll(async () => {
    const executablePath = process.env['CHROME_PATH'];
    if (!executablePath) throw new Error('Run these tests with `npm test -- site`, which finds a browser, or set CHROME_PATH.');
    browser = await chromium.launch({
      executablePath,
      // Root, as in a container, may not use Chromium's sandbox; the pages are our own.
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    });
  });
  afterAll(async () => browser?.close());
  return {
    open: async (options) => {
      if (!browser) throw new Error('the browser has not been started');
      return browser.newContext({viewport: LAPTOP, ...options});
    },
  };
}
