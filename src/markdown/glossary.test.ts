import path from 'node:path';
import {fileURLToPath} from 'node:url';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {selectAll} from 'unist-util-select';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {glossary} from './glossary';

const siteDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures/study');

function transform(markdown: string, note = 'docs/connectivity/vpn.md'): Root {
  const processor = unified().use(remarkParse).use(remarkDirective).use(glossary, {siteDir});
  return processor.runSync(processor.parse(markdown), new VFile({path: path.join(siteDir, note)}));
}

const buttons = (tree: Root) =>
  selectAll('emphasis', tree).map((node) => [toString(node), node.data && 'hProperties' in node.data && node.data.hProperties]);

it('makes a button of the first use of a term, in any of its spellings, and puts its card at the end', () => {
  const tree = transform('A UDR sets the **next hop**. The user-defined route and the next hop come again.');
  expect(buttons(tree)).toMatchObject([
    ['UDR', {popoverTarget: 'term-user-defined-route', className: ['term']}],
    ['next hop', {popoverTarget: 'term-next-hop'}],
  ]);
  expect(toString(tree.children[0])).toBe('A UDR sets the next hop. The user-defined route and the next hop come again.');
  expect(selectAll('blockquote', tree).map((card) => [toString(card), card.data])).toMatchObject([
    [
      'Next hop: Where a packet goes next, such as VirtualAppliance. Glossary',
      {hProperties: {id: 'term-next-hop', popover: 'auto'}},
    ],
    ['User-defined route (UDR): A route you write. Glossary', {hProperties: {id: 'term-user-defined-route'}}],
  ]);
  expect(selectAll('blockquote link', tree).map((link) => 'url' in link && link.url)).toEqual([
    '../reference/030-Glossary.md#next-hop',
    '../reference/030-Glossary.md#user-defined-route',
  ]);
});

it('leaves headings, links, code, directives and the titles of admonitions alone', () => {
  const tree = transform('# UDR\n\n[UDR](a.md) `UDR` :fact[UDR]\n\n:::note[UDR]\n\nPlain.\n\n:::\n');
  expect(buttons(tree)).toEqual([]);
});

it('leaves an edition without a glossary alone', () => {
  expect(buttons(transform('A UDR.', 'versioned_docs/version-2020/a.md'))).toEqual([]);
});

it('lists all terms by letter where ::glossary stands, with the sections that teach them', () => {
  const tree = transform('A UDR.\n\n::glossary\n', 'docs/reference/030-Glossary.md');
  expect(buttons(tree)).toEqual([]);
  expect(selectAll('heading', tree).map((node) => toString(node))).toEqual(['N', 'U']);
  expect(selectAll('blockquote > blockquote > paragraph', tree).map((node) => toString(node))).toEqual([
    'Next hop',
    'Where a packet goes next, such as VirtualAppliance. Costs',
    'User-defined route (UDR)',
    'A route you write.',
  ]);
});
