import type {ElementContent} from 'hast';
import type {Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';

/** Where a name such as `allowForwardedTraffic` may be broken in a narrow column. */
const BETWEEN_WORDS = /(?<=[a-z\d])(?=[A-Z])/;

function mayBreak(part: string, index: number): ElementContent[] {
  const text: ElementContent = {type: 'text', value: part};
  return index === 0 ? [text] : [{type: 'element', tagName: 'wbr', properties: {}, children: []}, text];
}

/**
 * Puts every table into a frame of its own that scrolls sideways when the table is wider than the page, can be
 * reached by keyboard (WCAG 2.1.1), and is named after the table's columns. The table itself stays a table: giving
 * it `overflow` would take its meaning from some screen readers. A name that does not fit is broken between its words.
 */
export const tableScroll: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'table', (table, index, parent) => {
    if (!parent || index === undefined) return;
    const header = table.children[0]?.children ?? [];
    // A header cell with nothing in it is no header (axe: empty-table-header): the corner of a table of two directions.
    for (const cell of header) if (!toString(cell)) cell.data = {hName: 'td'};
    visit(table, 'inlineCode', (code) => {
      const parts = code.value.split(BETWEEN_WORDS);
      if (parts.length > 1) code.data = {hChildren: parts.flatMap(mayBreak)};
    });
    const columns = header.map((cell) => toString(cell)).filter(Boolean);
    parent.children[index] = {
      type: 'blockquote',
      data: {
        hName: 'div',
        hProperties: {className: ['table-scroll'], tabIndex: 0, role: 'group', 'aria-label': `Table: ${columns.join(', ')}`},
      },
      children: [table],
    };
    return SKIP;
  });
};
