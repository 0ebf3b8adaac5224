import {describe, expect, inject, it} from 'vitest';
import {BASE_PATH} from './global-setup';
import {attribute, builtPages, elementsOf} from './built-pages';

interface ParsedPage {
  links: string[];
  ids: Set<string>;
}

const site = inject('site');
const files = inject('siteFiles');
const pages = new Map(builtPages(files).map((page) => [page, parse(page)]));

function parse(page: string): ParsedPage {
  const elements = elementsOf(files, page);
  return {
    ids: new Set(elements.map((element) => attribute(element, 'id'))),
    links: elements
      // The canonical address and its like name the place the site is published at, not where it is served now.
      .filter((element) => element.tagName !== 'link' || !/canonical|alternate/.test(attribute(element, 'rel')))
      .flatMap((element) => ['href', 'src', 'srcSet'].map((name) => attribute(element, name)))
      .filter(Boolean),
  };
}

/** What is wrong with a link, or nothing. */
async function fault(page: string, link: string): Promise<string | undefined> {
  const target = new URL(link, site + page);
  if (!target.href.startsWith(new URL(site).origin)) {
    return target.protocol === 'https:' ? undefined : `${link}: leads elsewhere, and not by https`;
  }
  if (!target.pathname.startsWith(BASE_PATH)) return `${link}: leaves the base path`;
  const known = pages.get(decodeURI(target.pathname.slice(BASE_PATH.length)));
  if (known) {
    const anchor = decodeURIComponent(target.hash.slice(1));
    return anchor && !known.ids.has(anchor) ? `${link}: there is no such anchor` : undefined;
  }
  const {status} = await fetch(target, {method: 'HEAD', redirect: 'manual'});
  return status === 200 ? undefined : `${link}: answers ${status}`;
}

async function faults(page: string, links: string[]): Promise<string[]> {
  const found = await Promise.all(links.map((link) => fault(page, link)));
  return found.filter((text) => text !== undefined);
}

describe('every link and anchor leads somewhere', () => {
  it.each([...pages.keys()])('%s', async (page) => {
    const {links} = pages.get(page) ?? {links: []};
    expect(links.length).toBeGreaterThan(5);
    expect(await faults(page, links)).toEqual([]);
  });

  it('and one that does not would be found', async () => {
    const bad = [`${BASE_PATH}docs/nowhere/`, `${BASE_PATH}docs`, `${BASE_PATH}docs/#nowhere`, '/docs/', 'http://example.org/'];
    expect(await faults('', bad)).toEqual([
      '/some-repo/docs/nowhere/: answers 404',
      '/some-repo/docs: answers 301',
      '/some-repo/docs/#nowhere: there is no such anchor',
      '/docs/: leaves the base path',
      'http://example.org/: leads elsewhere, and not by https',
    ]);
  });
});
