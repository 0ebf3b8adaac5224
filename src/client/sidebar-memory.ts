import type {Behavior} from './behavior';
import {recall, remember} from './store';

/**
 * Keeps the menu as the reader left it from page to page: which sections are folded, how far it is scrolled. In a topic
 * of many notes the one that is read is brought into sight.
 */
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
  const current = menu.querySelector('[aria-current="page"]');
  const showCurrent = () => {
    if (!current) return;
    const frame = menu.getBoundingClientRect();
    const {top, bottom} = current.getBoundingClientRect();
    if (top < frame.top || bottom > frame.bottom) menu.scrollTop += top - frame.top - frame.height / 3;
  };
  showCurrent();
  // On a narrow screen the menu has no size before it is opened.
  menu.addEventListener('toggle', showCurrent, {signal});
  addEventListener('pagehide', () => remember('menu-scroll', String(menu.scrollTop), 'sessionStorage'), {signal});
};
