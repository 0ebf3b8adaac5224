import {nearest} from '../lib/nearest';
import type {Behavior} from './behavior';

/** On the page for addresses that lead nowhere: offers the page of the same edition whose address looks most like it. */
export const nearestPage: Behavior = () => {
  const offer = document.querySelector<HTMLElement>('[data-nearest-page]');
  const link = offer?.querySelector('a');
  if (!offer || !link) return;
  const editions = [...document.querySelectorAll<HTMLElement>('[data-pages-below]')];
  const path = (edition: HTMLElement) => edition.dataset['pagesBelow'] ?? '';
  const [here] = editions
    .filter((edition) => location.pathname.startsWith(path(edition)))
    .sort((a, b) => path(b).length - path(a).length);
  const candidates = [...((here ?? editions[0])?.querySelectorAll('a') ?? [])];
  // Backwards: of a note and a tag of one name the note, which stands first, is kept.
  const pages = new Map(candidates.reverse().map((page): [string, HTMLAnchorElement] => [nameOf(page.pathname), page]));
  const found = pages.get(nearest(nameOf(location.pathname), pages.keys()) ?? '');
  if (!found) return;
  link.href = found.href;
  link.textContent = found.textContent;
  offer.hidden = false;
};

/** The last part of an address, such as `vnet-peering`; of the old form `004-VNet-Peering.html` too. */
function nameOf(path: string): string {
  const last = path.replace(/\/+$/, '').split('/').at(-1) ?? '';
  return last
    .replace(/^\d{3}-/, '')
    .replace(/\.\w+$/, '')
    .toLowerCase();
}
