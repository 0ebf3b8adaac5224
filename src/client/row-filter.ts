import type {Behavior} from './behavior';

/**
 * Gives a page of facts or terms, to look things up in, a field that hides the rows without its words, and with them the tables, lists and
 * headings that have no row left.
 */
export const rowFilter: Behavior = (signal) => {
  const lists = document.querySelectorAll<HTMLElement>('table[data-facts], ul.glossary');
  const [start] = lists;
  if (!start || document.querySelector('.row-filter')) return;
  const label = document.createElement('label');
  label.className = 'row-filter';
  const input = document.createElement('input');
  input.type = 'search';
  const status = document.createElement('span');
  status.role = 'status';
  const name = start.matches('ul') ? 'term' : 'row';
  label.append(`Show ${name}s with `, input, status);
  const filter = () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    const left = new Map<Element, number>();
    let found = 0;
    for (const list of lists) {
      const frame = frameOf(list);
      const heading = headingOf(frame);
      let shown = 0;
      for (const row of rowsOf(list)) {
        row.hidden = !words.every((word) => row.textContent.toLowerCase().includes(word));
        if (!row.hidden) shown++;
      }
      found += shown;
      for (const part of heading ? [frame, heading] : [frame]) left.set(part, (left.get(part) ?? 0) + shown);
    }
    for (const [part, rows] of left) {
      part.toggleAttribute('hidden', rows === 0);
      // What is hidden is not listed either.
      for (const link of part.id ? document.querySelectorAll(`.table-of-contents a[href="#${part.id}"]`) : [])
        link.parentElement?.toggleAttribute('hidden', rows === 0);
    }
    status.textContent = words.length > 0 ? ` ${name}s: ${found}` : '';
  };
  input.addEventListener('input', filter, {signal});
  const frame = frameOf(start);
  (headingOf(frame) ?? frame).before(label);
};

const rowsOf = (list: HTMLElement): HTMLElement[] => [...list.querySelectorAll<HTMLElement>(':scope > tbody > tr, :scope > li')];

const frameOf = (list: Element): Element => list.closest('.table-scroll') ?? list;

/** The heading a table or list stands below, with nothing but tables between. */
function headingOf(frame: Element): Element | undefined {
  let before = frame.previousElementSibling;
  while (before?.matches('.table-scroll')) before = before.previousElementSibling;
  return before?.matches('h2') ? before : undefined;
}
