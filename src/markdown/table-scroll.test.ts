import type {InlineCode, Root} from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {select, selectAll} from 'unist-util-select';
import {expect, it} from 'vitest';
import {tableScroll} from './table-scroll';

it('frames a table, names the frame after its columns, and makes no header of an empty corner', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(tableScroll);
  const tree: Root = processor.runSync(processor.parse('| | Local | Premium |\n| --- | --- | --- |\n| Reaches | near | all |\n'));
  expect(select('blockquote', tree)?.data).toEqual({
    hName: 'div',
    hProperties: {className: ['table-scroll'], tabIndex: 0, role: 'group', 'aria-label': 'Table: Local, Premium'},
  });
  expect(selectAll('tableCell', tree).map(({data}) => data)).toEqual([{hName: 'td'}, ...Array<undefined>(5).fill(undefined)]);
});

it('lets a name in a cell break between its words, and is one name nevertheless', () => {
  const processor = unified().use(remarkParse).use(remarkGfm).use(tableScroll);
  const tree: Root = processor.runSync(
    processor.parse('| Switch | |\n| --- | --- |\n| `allowForwardedTraffic` | `off` |\n\n`allowForwardedTraffic`'),
  );
  const codes = selectAll('inlineCode', tree) as InlineCode[];
  const shown = codes.map(({data}) => data?.hChildren?.map((part) => ('value' in part ? part.value : '¦')).join(''));
  expect(shown).toEqual(['allow¦Forwarded¦Traffic', undefined, undefined]);
  expect(codes[0]?.value).toBe('allowForwardedTraffic');
});
