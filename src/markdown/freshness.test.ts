import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {selectAll} from 'unist-util-select';
import {VFile} from 'vfile';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {facts} from './facts';
import {freshness} from './freshness';

let siteDir: string;
beforeAll(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'freshness-'));
  const fact = (id: string, verified: string, more = '') =>
    `- id: a.${id}\n  says: ${id}\n  value: 1\n  source: https://learn.microsoft.com/azure/${id}\n  verified: ${verified}\n${more}`;
  for (const folder of ['docs', 'versioned_docs/version-2025']) {
    mkdirSync(path.join(siteDir, folder, '_facts'), {recursive: true});
    const all = [fact('x.limit', '2026-01-31'), fact('y.limit', '2026-06-30'), fact('y.name', '2026-03-01', '  kind: name\n')];
    writeFileSync(path.join(siteDir, folder, '_facts/a.yaml'), all.join(''));
    const note = (title: string, text: string) =>
      writeFileSync(path.join(siteDir, folder, `${title}.md`), `---\ntitle: ${title}\n---\n\n${text}\n`);
    note('One', 'Up to :fact[a.y.limit].');
    note('By kind', '::facts{kind="limit"}');
    note('By topic', '::facts{topic="a"}');
    note('None', 'Text.');
  }
});
afterAll(() => rmSync(siteDir, {recursive: true}));

function tables(commit: string, folder = 'docs'): string[][] {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(freshness, {siteDir, commit})
    .use(facts, {siteDir, commit});
  const file = new VFile({path: path.join(siteDir, folder, 'fresh.md')});
  const tree: Root = processor.runSync(processor.parse('::freshness'), file);
  return selectAll('tableRow', tree).map((row) =>
    'children' in row ? (row.children as Root[]).map((cell) => toString(cell)) : [],
  );
}

const OLDEST = [
  ['Fact', 'Read', 'Where'],
  ['x.limit', 'Jan 31, 2026', 'learn.microsoft.com/x.limit'],
  ['y.name', 'Mar 1, 2026', 'learn.microsoft.com/y.name'],
  ['y.limit', 'Jun 30, 2026', 'learn.microsoft.com/y.limit'],
];
const HEAD = ['Note', 'Facts', 'Oldest reading', 'Over 6 months', 'Over 12 months'];
const AT_READING = [
  HEAD,
  ['By kind', '2', 'Jan 31, 2026', '0', '0'],
  ['By topic', '3', 'Jan 31, 2026', '0', '0'],
  ['One', '1', 'Jun 30, 2026', '0', '0'],
  ...OLDEST,
];

it('counts months up to the newest reading where there is no later commit', () => {
  expect(tables('')).toEqual(AT_READING);
  expect(tables('2026-01-01')).toEqual(AT_READING);
});

it('counts months up to the newest commit when that is later, but for an archived edition', () => {
  expect(tables('2027-02-15')).toEqual([
    HEAD,
    ['By kind', '2', 'Jan 31, 2026', '2', '1'],
    ['By topic', '3', 'Jan 31, 2026', '3', '1'],
    ['One', '1', 'Jun 30, 2026', '1', '0'],
    ...OLDEST,
  ]);
  expect(tables('2027-02-15', 'versioned_docs/version-2025')).toEqual(AT_READING);
});
