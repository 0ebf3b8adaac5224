import type {Behavior} from './behavior';

/** A table with fewer rows is read at a glance. */
const LEAST_ROWS = 6;

/** Makes tables of facts sortable by their columns. */
export const factTables: Behavior = (signal) => {
  for (const table of document.querySelectorAll<HTMLTableElement>('table[data-facts]'))
    if (rowsOf(table).length >= LEAST_ROWS) makeSortable(table, signal);
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

/** A month by where its name stands. */
const MONTHS = 'JanFebMarAprMayJunJulAugSepOctNovDec';

/** Numbers are compared by their size; days, and months and years where no more is known, by the calendar. */
function sortKey(text: string): string {
  const [, month = 'Jan', day = '', year] = /^(?:([A-Z][a-z]{2}) )?(?:(\d{1,2}), )?(\d{4})$/.exec(text) ?? [];
  return year ? `${year}-${MONTHS.indexOf(month)}-${day}` : text.replaceAll(/(?<=\d),(?=\d{3})/g, '');
}
