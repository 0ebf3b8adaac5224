import type {PhrasingContent, Table, TableCell} from 'mdast';
import {text} from './elements';

/** With so many columns a row does not fit on a phone: its cells stand one below the other there, each with its label. */
const STACKS = 4;

/**
 * A table that can be sorted and filtered.
 *
 * @param all whether it lists all there is, to look things up in, and does not sum up a note
 */
export function factTable(head: readonly string[], rows: readonly PhrasingContent[][][], all = true): Table {
  const stacks = head.length >= STACKS;
  // Said in words, since a browser forgets that a cell is one once it is not laid out as one.
  const role = (name: string) => (stacks ? {role: name} : {});
  const row = (children: TableCell[]): Table['children'][number] => ({
    type: 'tableRow',
    data: {hProperties: role('row')},
    children,
  });
  const headCell = (label: string): TableCell => ({
    type: 'tableCell',
    data: {hProperties: role('columnheader')},
    children: [text(label)],
  });
  const cell = (children: PhrasingContent[], column: number): TableCell => ({
    type: 'tableCell',
    data: {hProperties: {...role('cell'), ...(stacks ? {'data-label': head[column]} : {})}},
    children,
  });
  return {
    type: 'table',
    data: {hProperties: {'data-facts': all ? 'all' : '', ...role('table'), ...(stacks ? {'data-stacks': ''} : {})}},
    children: [row(head.map(headCell)), ...rows.map((cells) => row(cells.map(cell)))],
  };
}
