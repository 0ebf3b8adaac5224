import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {visit} from 'unist-util-visit';

/** Addresses, below the base path, of all pages of a built site but those that only lead on; `404.html` is among them. */
export function builtPages(dir: string): string[] {
  const pages = readdirSync(dir, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.html') && !isRedirect(path.join(dir, file)))
    .map((file) =>
      file
        .split(path.sep)
        .join('/')
        .replace(/(^|\/)index\.html$/, '$1'),
    )
    .sort();
  // Two editions of a start and four notes, a topic page and tags: a list that is shorter has missed something.
  if (pages.length < 25) throw new Error(`${dir} has ${pages.length} pages: the site is not whole`);
  return pages;
}

function isRedirect(file: string): boolean {
  return readFileSync(file, 'utf8').includes('http-equiv="refresh"');
}

/** All elements of a built page, in order. */
export function elementsOf(dir: string, page: string): Element[] {
  const file = path.join(dir, page === '' || page.endsWith('/') ? `${page}index.html` : page);
  const elements: Element[] = [];
  visit(fromHtml(readFileSync(file, 'utf8')), 'element', (element) => {
    elements.push(element);
  });
  return elements;
}

/** An attribute of an element as text; empty when it is not there. */
export function attribute({properties}: Element, name: string): string {
  const value = properties[name];
  return Array.isArray(value) ? value.join(' ') : (value ?? '').toString();
}
