import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {imageSize} from 'image-size';
import {describe, expect, inject, it} from 'vitest';
import {attribute, builtPages, elementsOf} from './built-pages';
import {BASE_PATH} from './global-setup';

const files = inject('siteFiles');
const SITE = `https://owner.github.io${BASE_PATH}`;

describe('the card of a page', () => {
  const cards = builtPages(files).map((page): [page: string, card: string] => {
    const metas = elementsOf(files, page).filter((element) => element.tagName === 'meta');
    const named = metas.filter((meta) => attribute(meta, 'property') === 'og:image').map((meta) => attribute(meta, 'content'));
    return [page, named.length === 1 ? (named[0] ?? '') : `${named.length} cards`];
  });

  it.each(cards)('%s names a picture that is there, 1200 by 630', (_page, card) => {
    expect(card.startsWith(SITE), card).toBe(true);
    const file = path.join(files, card.slice(SITE.length));
    expect(existsSync(file), file).toBe(true);
    expect(imageSize(readFileSync(file))).toMatchObject({type: 'png', width: 1200, height: 630});
  });

  it('is another one for each note', () => {
    const notes = cards.filter(([page]) => /^docs\/connectivity\/[^/]+\//.test(page)).map(([, card]) => card);
    expect(notes.length).toBeGreaterThan(15);
    expect(new Set(notes).size).toBe(notes.length);
  });
});

describe('the feed', () => {
  const feed = readFileSync(path.join(files, 'feed.xml'), 'utf8');
  const links = [...feed.matchAll(/<entry>[^]*?<link href="([^"]+)"/g)].map(([, link = '']) => link);
  const days = [...feed.matchAll(/<entry>[^]*?<updated>([^<]+)</g)].map(([, day = '']) => day);

  it('has every note of the current edition once, and no other', () => {
    const notes = builtPages(files).filter((page) => existsSync(path.join(files, page, 'index.html')));
    expect(links.length).toBeGreaterThan(20);
    expect(new Set(links).size).toBe(links.length);
    for (const link of links) {
      expect(link.startsWith(`${SITE}docs/`), link).toBe(true);
      expect(link).not.toContain('/docs/2020/');
      expect(
        notes.some((page) => link === SITE + page.replace(/index\.html$/, '')),
        link,
      ).toBe(true);
    }
  });

  it('begins with the note that was gone through last', () => {
    expect(days).toEqual([...days].sort().reverse());
    expect(feed).toContain(`<updated>${days[0]}</updated>`);
  });

  it('is named by every page', () => {
    for (const page of builtPages(files)) {
      const links = elementsOf(files, page).filter((element) => attribute(element, 'type') === 'application/atom+xml');
      expect(
        links.map((link) => attribute(link, 'href')),
        page,
      ).toEqual([`${BASE_PATH}feed.xml`]);
    }
  });
});
