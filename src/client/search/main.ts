import {readQuery, writeQuery, type SearchQuery} from '../../lib/search/query';
import {h} from './dom';
import {loadEngine, type Engine} from './engine';
import type {SiteLinks} from './links';
import css from './search.css';
import {makeView} from './view';

const sheet = new CSSStyleSheet();
sheet.replaceSync(css);

let engine: Promise<Engine> | undefined;

function prepare(links: SiteLinks): Promise<Engine> {
  if (!document.adoptedStyleSheets.includes(sheet)) document.adoptedStyleSheets.push(sheet);
  engine ??= loadEngine(links.base);
  // A failure is said where results would stand, and the next try begins anew.
  engine.catch(() => (engine = undefined));
  return engine;
}

/** Opens the dialog, or comes back to it. */
export function openDialog(links: SiteLinks): void {
  const ready = prepare(links);
  const open = document.querySelector<HTMLDialogElement>('dialog.search-dialog');
  if (open) {
    open.querySelector('input')?.focus();
    return;
  }
  const before = document.activeElement;
  const asPage = h('a', {href: links.page}, 'Open as a page');
  const view = makeView(ready, links, (query) => (asPage.href = links.page + writeQuery(query)));
  const close = h('button', {type: 'button', class: 'plain-button'}, 'Close');
  const dialog = h(
    'dialog',
    {class: 'search-dialog', 'aria-label': 'Search'},
    view.element,
    h('p', {class: 'search-foot'}, asPage),
  );
  view.input.after(close);
  close.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({target}) => {
    // On the veil beside it, or on a link: in the page one is on nothing else would close it.
    if (target === dialog || (target instanceof Element && target.closest('.search-hits a'))) dialog.close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    // The browser gives the focus back by itself, unless the page was still being drawn when the dialog opened.
    if (before instanceof HTMLElement && document.activeElement === document.body) before.focus({preventScroll: true});
  });
  document.body.append(dialog);
  dialog.showModal();
  view.input.focus();
  view.show({text: '', tags: [], topic: '', edition: ''});
}

/** Makes the search page work: what it shows is what its address says. */
export function startPage(container: HTMLElement, links: SiteLinks, signal: AbortSignal): void {
  const view = makeView(prepare(links), links, (query, settled) => {
    const address = location.pathname + writeQuery(query);
    // Typing changes the address; a choice of a filter is a step one can go back from.
    if (settled) history.pushState(null, '', address);
    else history.replaceState(null, '', address);
  });
  container.replaceChildren(view.element);
  const show = () => view.show(readQuery(location.search));
  window.addEventListener('popstate', show, {signal});
  show();
  if (readQuery(location.search).text === '') view.input.focus();
}

export type {SearchQuery};
