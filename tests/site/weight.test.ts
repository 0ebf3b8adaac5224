import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {toString} from 'hast-util-to-string';
import {describe, expect, inject, it} from 'vitest';
import {useBrowser} from './browser';
import {BASE_PATH} from './global-setup';
import {attribute, builtPages, elementsOf} from './built-pages';

/** What a reading page may send as script, compressed, in bytes. */
const LIMIT = 5 * 1024;

/** What it may send as style, compressed, in bytes. */
const STYLE_LIMIT = 12 * 1024;

const files = inject('siteFiles');
const browser = useBrowser();

/** The scripts of a page: those it loads and those in it. */
function scripts(page: string): string[] {
  return elementsOf(files, page)
    .filter((element) => element.tagName === 'script' && attribute(element, 'type') !== 'application/ld+json')
    .map((element) => {
      const src = attribute(element, 'src');
      return src ? readFileSync(path.join(files, src.slice(BASE_PATH.length)), 'utf8') : toString(element);
    });
}

describe('the script of a page', () => {
  it.each(builtPages(files))('%s: no React, at most 5 KB compressed', (page) => {
    const sent = scripts(page);
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.filter((code) => /hydrateRoot|reactFiber|webpackChunk|rspackChunk|__docusaurus/.test(code))).toEqual([]);
    expect(sent.reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0)).toBeLessThanOrEqual(LIMIT);
  });
});

describe('the scripts that a page of few fetches besides', () => {
  it.each(['docs/reference/limits/', 'docs/reference/glossary/', '404.html'])(
    '%s: with the rest at most 5 KB compressed',
    async (page) => {
      const context = await browser.open();
      const tab = await context.newPage();
      const asked: string[] = [];
      tab.on('request', (request) => asked.push(...(request.resourceType() === 'script' ? [request.url()] : [])));
      await tab.goto(`${inject('site')}${page}`, {waitUntil: 'networkidle'});
      expect(asked.length).toBeGreaterThan(1);
      const sent = asked.map((url) => readFileSync(path.join(files, new URL(url).pathname.slice(BASE_PATH.length))));
      expect(sent.reduce((sum, code) => sum + gzipSync(code, {level: 9}).length, 0)).toBeLessThanOrEqual(LIMIT);
      await context.close();
    },
  );
});

describe('the styles of a page', () => {
  it.each(builtPages(files))('%s: at most 12 KB compressed', (page) => {
    const sheets = elementsOf(files, page)
      .filter((element) => element.tagName === 'link' && attribute(element, 'rel') === 'stylesheet')
      .map((element) => readFileSync(path.join(files, attribute(element, 'href').slice(BASE_PATH.length))));
    const inPage = elementsOf(files, page).filter(({tagName}) => tagName === 'style');
    const sent = [...sheets, ...inPage.map((element) => toString(element))];
    expect(sent.length).toBeGreaterThan(0);
    expect(sent.reduce((sum, css) => sum + gzipSync(css, {level: 9}).length, 0)).toBeLessThanOrEqual(STYLE_LIMIT);
  });
});
