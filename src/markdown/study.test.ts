import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified, type Plugin} from 'unified';
import {selectAll} from 'unist-util-select';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {examLine} from './exam-line';
import {examMap} from './exam-map';
import {questions} from './questions';

const siteDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures/study');

function transform(plugin: Plugin<[{siteDir: string}], Root>, note: string, markdown: string): Root {
  const processor = unified().use(remarkParse).use(remarkDirective).use(plugin, {siteDir});
  return processor.runSync(processor.parse(markdown), new VFile({path: path.join(siteDir, note)}));
}

const links = (tree: Root): string[] =>
  selectAll('link', tree).map((link) => `${toString(link)} → ${'url' in link ? String(link.url) : ''}`);

it('ends the opening of a note with the objectives it covers, each group a link', () => {
  const tree = transform(
    examLine,
    'docs/connectivity/004-VNet-Peering.md',
    'Opening.\n\nMore.\n\n## First\n\nText.\n\n## Second',
  );
  expect(tree.children.map((block) => toString(block))).toEqual([
    'Opening.',
    'More.',
    'Covers AZ-104 4.1.1–4.1.2, 4.1.4, 4.2.1',
    'First',
    'Text.',
    'Second',
  ]);
  expect(links(tree)).toEqual(['4.1.1–4.1.2, 4.1.4 → ../exams/az-104.md#az-104-4-1', '4.2.1 → ../exams/az-104.md#az-104-4-2']);
});

it.each(['docs/connectivity/vpn.md', 'versioned_docs/version-2020/connectivity/004-VNet-Peering.md', 'README.md'])(
  'leaves %s alone, which no map names',
  (note) => expect(transform(examLine, note, 'Text.').children).toHaveLength(1),
);

it('shows the objectives of an exam, what teaches them, and what is left', () => {
  const tree = transform(examMap, 'docs/exams/az-104.md', '::exam{name="az-104"}');
  expect(selectAll('heading', tree).map((heading) => [toString(heading), heading.data])).toEqual([
    ['4 Virtual networking (15–20%)', {hProperties: {id: 'az-104-4'}}],
    ['4.1 Virtual networks', {hProperties: {id: 'az-104-4-1'}}],
    ['4.2 Secure access', {hProperties: {id: 'az-104-4-2'}}],
  ]);
  expect(
    selectAll('root > list > listItem', tree).map((item) => selectAll('paragraph', item).map((part) => toString(part))),
  ).toEqual([
    ['4.1.1 Create virtual networks', 'Costs, VNet Peering'],
    ['4.1.2 Peer virtual networks', 'Peering is not transitive, VNet Peering', 'Costs, VNet Peering'],
    ['4.1.3 Configure public IP addresses (not taught here yet)'],
    ['4.1.4 Write routes', 'Costs, VNet Peering'],
    ['4.2.1 Deploy Bastion', 'Costs, VNet Peering'],
  ]);
  expect(links(tree)).toContain('Peering is not transitive → ../connectivity/004-VNet-Peering.md#not-transitive');
  expect(toString(tree)).toContain('4 of 5 objectives are taught so far.');
});

it('says which exam there is not', () => {
  expect(() => transform(examMap, 'docs/exams/az-104.md', '::exam{name="az-999"}')).toThrow('there is no exam map az-999');
});

it('shows the questions of a note, and of no other, with the answer in a fold', () => {
  const tree = transform(questions, 'docs/connectivity/004-VNet-Peering.md', '::questions');
  const asked = selectAll('blockquote', tree).filter(({data}) => data && 'hName' in data && data.hName === 'li');
  expect(asked.map(({data}) => data)).toEqual([{hName: 'li', hProperties: {id: 'question-transit', 'data-question': 'b'}}]);
  expect(selectAll('paragraph', tree).map((text) => toString(text))).toEqual([
    'Is peering transitive?',
    'Yes',
    'No',
    'At times',
    'Answer',
    'B. Each is one pair.',
    'Not A. It is not.',
    'Not C. Never.',
    'Tests AZ-104 4.1.2. Where it is documented',
  ]);
  expect(links(tree)).toEqual(['Where it is documented → https://learn.microsoft.com/azure/peering']);
});
