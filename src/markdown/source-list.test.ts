import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {sourceList} from './source-list';
import {htmlOf} from './written-html';

const blocks = (frontMatter: unknown): string[] => {
  const processor = unified().use(remarkParse).use(sourceList);
  const tree: Root = processor.runSync(processor.parse('Text.'), new VFile({data: {frontMatter}}));
  return tree.children.map((block) =>
    block.type === 'mdxJsxFlowElement' ? `${block.name}: ${htmlOf(block)}` : `${block.type}: ${toString(block)}`,
  );
};

it('lists the sources of a note at its end, with their days', () => {
  const url = 'https://learn.microsoft.com/azure/vpn-gateway/';
  expect(
    blocks({
      title: 'A note',
      sources: [
        {title: 'VPN', url, dated: '3/2/2026', read: new Date('2026-11-23')},
        {title: 'Gateway', url, read: '2026-11-23'},
      ],
    }),
  ).toEqual([
    'paragraph: Text.',
    'heading: Sources',
    [
      `ul: <li><a href="${url}" target="_blank" rel="noopener noreferrer">VPN</a>, of Mar 2, 2026, read Nov 23, 2026</li>`,
      `<li><a href="${url}" target="_blank" rel="noopener noreferrer">Gateway</a>, read Nov 23, 2026</li>`,
    ].join(''),
  ]);
});

it('adds nothing to a note that names none', () => expect(blocks({title: 'A note'})).toEqual(['paragraph: Text.']));
