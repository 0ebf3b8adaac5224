import type {Behavior} from './behavior';

/** A table with fewer rows is read at a glance. */
const LEAST_ROWS = 6;

/** Makes tables of facts sortable by their columns, and gives a page of such tables a field that filters their rows. */
export const factTables: Behavior = (signal) => {
  const tables = [...document.querySelectorAll<HTMLTableElement>('table[data-facts]')];
  const long = tables.filter((table) => rowsOf(table).length >= LEAST_ROWS);
  for (const table of long) makeSortable(table, signal);
  // Tables that are looked things up in, not those that sum up a note.
  if (!document.querySelector('.row-filter') && tables.some(({dataset}) => dataset['facts'] === 'all')) addFilter(tables, signal);
};

const rowsOf = (table: HTMLTableElement): HTMLTableRowElement[] => [...(table.tBodies[0]?.rows ?? [])];

function makeSortable(table: HTMLTableElement, signal: AbortSignal): void {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  for (const [column, head] of heads.entries()) {
    if (head.querySelector('button')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'sort';
    button.textContent = head.textContent;
    button.addEventListener(
      'click',
      () => {
        const down = head.ariaSort === 'ascending';
        for (const other of heads) other.ariaSort = null;
        head.ariaSort = down ? 'descending' : 'ascending';
        const key = (row: HTMLTableRowElement) => sortKey(row.cells[column]?.textContent ?? '');
        const rows = rowsOf(table).sort((a, b) => key(a).localeCompare(key(b), 'en', {numeric: true}) * (down ? -1 : 1));
        table.tBodies[0]?.append(...rows);
      },
      {signal},
    );
    head.replaceChildren(button);
  }
}

/** Numbers are compared by their size, days by the calendar. */
function sortKey(text: string): string {
  const day = /^[A-Z][a-z]{2} \d{1,2}, \d{4}$/.test(text) ? new Date(`${text} UTC`).toISOString() : undefined;
  return day ?? text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
}

/** A field that hides the rows without its words, and with them the tables and headings that have no row left. */
function addFilter(tables: readonly HTMLTableElement[], signal: AbortSignal): void {
  const label = document.createElement('label');
  label.className = 'row-filter';
  const input = document.createElement('input');
  input.type = 'search';
  const status = document.createElement('span');
  status.role = 'status';
  label.append('Show rows with ', input, status);
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const left = new Map<Element, number>();
    for (const table of tables) {
      const frame = frameOf(table);
      const heading = headingOf(frame);
      let shown = 0;
      for (const row of rowsOf(table)) {
        row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
        if (!row.hidden) shown++;
      }
      for (const part of heading ? [frame, heading] : [frame]) left.set(part, (left.get(part) ?? 0) + shown);
    }
    for (const [part, rows] of left) {
      part.toggleAttribute('hidden', rows === 0);
      // What is hidden is not listed either.
      for (const link of part.id ? document.querySelectorAll(`.table-of-contents a[href="#${part.id}"]`) : [])
        link.parentElement?.toggleAttribute('hidden', rows === 0);
    }
    const rows = tables.flatMap(rowsOf).filter((row) => !row.hidden).length;
    status.textContent = words.length === 0 ? '' : rows === 0 ? ' No row has these words' : ` ${rows} rows`;
  };
  input.addEventListener('input', filter, {signal});
  const [first] = tables;
  if (!first) return;
  const start = frameOf(first);
  (headingOf(start) ?? start).before(label);
}

const frameOf = (table: HTMLTableElement): Element => table.closest('.table-scroll') ?? table;

/** The heading a table stands below, with nothing but tables between. */
function headingOf(frame: Element): Element | undefined {
  let before = frame.previousElementSibling;
  while (before?.matches('.table-scroll')) before = before.previousElementSibling;
  return before?.matches('h2') ? before : undefined;
}
