import {describe, expect, it} from 'vitest';
import {type EditionIndex, editionAt, samePageIn} from './note-index';

const edition = (label: string, path: string, pages: string[]): EditionIndex => ({
  label,
  current: label === '2026',
  path,
  pages,
  tagsPath: `${path}tags/`,
  topics: [],
  notes: [],
  tags: [],
  tagGroups: [],
});
const today = edition('2026', '/notes/docs/', ['', 'vpn/', 'virtual-wan/', 'tags/vpn/']);
const archived = edition('2020', '/notes/docs/2020/', ['', 'vpn/', 'tags/vpn/']);
const editions = [today, archived];

describe('editionAt', () => {
  it.each([
    ['/notes/docs/vpn/', '2026'],
    ['/notes/docs/2020/vpn/', '2020'],
    ['/notes/', undefined],
  ])('%s', (path, label) => expect(editionAt(editions, path)?.label).toBe(label));
});

describe('samePageIn', () => {
  it.each([
    ['/notes/docs/vpn/', archived, '/notes/docs/2020/vpn/'],
    ['/notes/docs/2020/vpn/', today, '/notes/docs/vpn/'],
    ['/notes/docs/tags/vpn/', archived, '/notes/docs/2020/tags/vpn/'],
    ['/notes/docs/virtual-wan/', archived, '/notes/docs/2020/'],
    ['/notes/', archived, '/notes/docs/2020/'],
    ['/notes/docs/vpn/', today, '/notes/docs/vpn/'],
  ])('%s in $label', (path, to, expected) => expect(samePageIn(to, editions, path)).toBe(expected));
});
