import type {Behavior} from './behavior';
import {siteLinks} from './search/links';
import type * as search from './search/main';

/**
 * Opens the search: by the button in the bar, Ctrl or ⌘ K, and `/`. The search itself is a script of its own that is
 * loaded when the reader opens it, or is about to. On the search page it starts at once.
 */
export const searchOpener: Behavior = (signal) => {
  const form = document.querySelector<HTMLFormElement>('form[data-search]');
  const script = document.querySelector<HTMLMetaElement>('meta[name="search"]')?.content;
  if (!form || !script) return;
  const links = siteLinks(form);
  const load = () => import(/* webpackIgnore: true */ script) as Promise<typeof search>;
  const open = () => {
    load().then(
      ({openDialog}) => openDialog(links),
      // Without the search, what a page without scripts does.
      () => form.submit(),
    );
  };
  const warm = () => void load().catch(() => undefined);
  form.addEventListener('pointerenter', warm, {signal, once: true});
  form.addEventListener('focusin', warm, {signal, once: true});
  form.addEventListener(
    'submit',
    (event) => {
      event.preventDefault();
      open();
    },
    {signal},
  );
  document.addEventListener(
    'keydown',
    (event) => {
      const isShortcut = event.key === 'k' && (event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey;
      if (!isShortcut && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target))) return;
      event.preventDefault();
      open();
    },
    {signal},
  );
  const container = document.querySelector<HTMLElement>('[data-search-page]');
  if (container) {
    load().then(
      ({startPage}) => startPage(container, links, signal),
      () => undefined,
    );
  }
};

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement && (target.isContentEditable || /^(input|textarea|select)$/i.test(target.tagName));
