import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Element} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toString as hastText} from 'hast-util-to-string';
import type {Root, RootContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {selectAll} from 'unist-util-select';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import type {Fact} from '../content/facts';
import {changeTables, retirementTables} from './fact-tables';
import {factCards} from './fact-card';
import {facts} from './facts';
import {sourceList} from './source-list';
import {htmlOf} from './written-html';

const siteDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures/study');

function transform(markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkDirective).use(facts, {siteDir, commit: ''}).use(sourceList);
  return processor.runSync(processor.parse(markdown), new VFile({path: path.join(siteDir, 'docs/connectivity/vpn.md')}));
}

const tables = (tree: Root): string[][] =>
  selectAll('tableRow', tree).map((row) => ('children' in row ? (row.children as Root[]).map((cell) => toString(cell)) : []));
const texts = (tree: Root, type: string): string[] => selectAll(type, tree).map((node) => toString(node));

/** The cards at the end of a note. */
function cardsOf(tree: Root): Element[] {
  const html = selectAll('mdxJsxFlowElement[name=section]', tree).map((node) => htmlOf(node as MdxJsxFlowElement));
  return fromHtml(html.join(''), {fragment: true}).children.filter((child) => child.type === 'element');
}

it('puts the value of a fact into the sentence, its card at the end once, and its page among the sources', () => {
  const tree = transform('Up to :fact[vpn.small.tunnels], really :fact[vpn.small.tunnels].');
  expect(texts(tree, 'root > paragraph')).toEqual(['Up to 30\u00a0tunnels, really 30\u00a0tunnels.', 'Shows the source']);
  const [card, ...others] = cardsOf(tree);
  expect(others).toEqual([]);
  expect(card).toMatchObject({tagName: 'div', properties: {id: 'fact-vpn-small-tunnels', popover: 'auto', role: 'group'}});
  expect(card?.children.map((row) => hastText(row))).toEqual([
    'Tunnels of a small gateway: 30\u00a0tunnels',
    'Since Mar 31, 2024.',
    'Earlier: 10\u00a0tunnels, until May 2023.',
    'Counted for each gateway.',
    'Source: learn.microsoft.com/vpn-gateway/skus, of Feb 10, 2026, read May 1, 2026.',
  ]);
  expect(texts(tree, 'root > heading')).toEqual(['Sources']);
  const [list] = selectAll('mdxJsxFlowElement[name=ul]', tree).map((node) => htmlOf(node as MdxJsxFlowElement));
  expect(hastText(fromHtml(list ?? '', {fragment: true}))).toBe(
    'learn.microsoft.com/vpn-gateway/skus, of Feb 10, 2026, read May 1, 2026',
  );
});

it('makes a grid of things that have names, and a list of the rest', () => {
  expect(tables(transform('::facts{topic="vpn"}'))).toEqual([
    ['Name', 'Tunnels', 'Throughput'],
    ['Small', '30\u00a0tunnels', '650 Mbps'],
    ['Large', '1,000', ''],
    ['What', 'Value'],
    ['Old gateways', 'retired'],
  ]);
});

it('chooses by id, by kind, by what ends and by what changed', () => {
  expect(tables(transform('::facts{ids="vpn.large.tunnels, vpn.old.end"}'))).toEqual([
    ['What', 'Value'],
    ['Tunnels of a large gateway', '1,000'],
    ['Old gateways', 'retired'],
  ]);
  const limits = transform('::facts{kind="limit"}');
  expect(texts(limits, 'root > heading')).toEqual(['VPN Gateway', 'Sources']);
  expect(tables(limits)).toContainEqual(['Tunnels of a large gateway', '1,000']);
  const ends = transform('::facts{kind="retirement"}');
  expect(texts(ends, 'root > heading')).toEqual(['What ends next', 'Sources']);
  expect(tables(ends)).toEqual([
    ['Ends', 'What', 'Move to', 'Source'],
    ['Sep 30, 2027', 'Old gateways', 'new ones', 'source'],
  ]);
  expect(tables(transform('::facts{kind="changed"}'))).toEqual([
    ['What', 'Was', 'Is', 'Since'],
    ['Tunnels of a small gateway', '10\u00a0tunnels until May 2023', '30\u00a0tunnels', 'Mar 31, 2024'],
  ]);
});

it('shows a day of a fact in place of its value', () => {
  const tree = transform('They end on :fact[vpn.old.end]{show=until}.');
  expect(texts(tree, 'root > paragraph')[0]).toBe('They end on Sep 30, 2027.');
  expect(() => transform(':fact[vpn.old.end]{show=since}')).toThrow('the fact vpn.old.end has no since to show');
});

it('shows the latest change first, and of one without a day when the value before it ended', () => {
  const fact = (says: string, days: Partial<Fact>): Fact => ({
    id: 'a.b.c',
    says,
    value: 9,
    source: '',
    verified: '2026-05-01',
    ...days,
  });
  const facts = [
    fact('Rules', {was: [{value: 25, until: '2023'}]}),
    fact('Zones', {since: '2025-09-01', was: [{value: 1, until: '2025-08'}]}),
    fact('Ports', {was: [{value: 2, until: '2023-05'}]}),
    fact('Names', {}),
  ];
  const [, rows] = changeTables([{name: 'a', label: 'A', facts}], ({value}) => ({
    type: 'text',
    value: ` is ${String(value)} since `,
  }));
  expect(rows && 'children' in rows ? rows.children.slice(1).map((row) => toString(row)) : []).toEqual([
    'Zones1 until Aug 2025 is 9 since Sep 1, 2025',
    'Ports2 until May 2023 is 9 since May 2023',
    'Rules25 until 2023 is 9 since 2023',
  ]);
});

it('labels each cell of a row that does not fit on a phone', () => {
  const cells = (kind: string) => selectAll('tableCell', transform(`::facts{kind="${kind}"}`)).map(({data}) => data);
  expect(cells('retirement').slice(4)).toMatchObject(
    ['Ends', 'What', 'Move to', 'Source'].map((label) => ({hProperties: {role: 'cell', 'data-label': label}})),
  );
  for (const data of cells('limit')) expect(data).toEqual({hProperties: {}});
});

it('writes what a fact says as text, not as HTML', () => {
  const [card] = fromHtml(
    htmlOf(
      factCards([
        {
          id: 'a.b.c',
          says: 'Less than <b>two</b>',
          value: '"1" & 2',
          note: '</section>',
          source: 'https://learn.microsoft.com/azure?a="b"',
          verified: '2026-05-01',
        },
      ]),
    ),
    {fragment: true},
  ).children;
  expect(card && hastText(card)).toBe(
    'Less than <b>two</b>: "1" & 2</section>Source: learn.microsoft.com/azure, read May 1, 2026.',
  );
});

it('says which fact there is not', () => expect(() => transform(':fact[vpn.no.such]')).toThrow('there is no fact vpn.no.such'));

it('shows what ends next before what has ended, and of that the latest first', () => {
  const ends = (id: string, until: string): Fact => ({id, says: id, value: 'retired', until, source: '', verified: '2026-05-01'});
  const facts = [
    ends('a.past', '2024-01-01'),
    ends('a.later', '2030-01-01'),
    ends('a.soon', '2026-06-01'),
    ends('a.today', '2026-05-01'),
  ];
  const blocks = retirementTables([{name: 'a', label: 'A', facts}], '2026-05-01', (_fact, words = '') => ({
    type: 'text',
    value: words,
  }));
  const rowsOf = (block: RootContent) => ('children' in block ? block.children.slice(1).map((row) => toString(row)) : []);
  expect(blocks.map((block) => (block.type === 'heading' ? toString(block) : rowsOf(block)))).toEqual([
    'What ends next',
    ['Jun 1, 2026a.soonsource', 'Jan 1, 2030a.latersource'],
    'What has ended',
    ['May 1, 2026a.todaysource', 'Jan 1, 2024a.pastsource'],
  ]);
});
