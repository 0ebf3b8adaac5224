import type {Behavior} from './behavior';
import {recall, remember} from './store';

/** Keeps the menu as the reader left it from page to page: which sections are folded, how far it is scrolled. */
export const sidebarMemory: Behavior = (signal) => {
  const menu = document.getElementById('site-menu');
  if (!menu) return;
  for (const section of menu.querySelectorAll<HTMLDetailsElement>('details[data-remember]')) {
    const key = `menu:${section.dataset['remember'] ?? ''}`;
    const kept = recall(key, 'sessionStorage');
    // The section one is in stays open: a reader must see where they are.
    if (kept !== null && !section.querySelector('[aria-current="page"]')) section.open = kept === 'open';
    // Not the toggle event: the browser also sends it for a section that is open when the page is drawn.
    section
      .querySelector('summary')
      ?.addEventListener('click', () => remember(key, section.open ? 'folded' : 'open', 'sessionStorage'), {signal});
  }
  menu.scrollTop = Number(recall('menu-scroll', 'sessionStorage') ?? 0);
  addEventListener('pagehide', () => remember('menu-scroll', String(menu.scrollTop), 'sessionStorage'), {signal});
};
