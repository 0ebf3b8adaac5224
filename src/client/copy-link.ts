import type {Behavior} from './behavior';

/** The link of a heading copies its address when it is clicked, and still leads to the heading. */
export const copyLink: Behavior = (signal) => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('.hash-link')) {
    link.addEventListener('click', () => void copy(link), {signal});
  }
};

async function copy(link: HTMLAnchorElement): Promise<void> {
  const name = link.getAttribute('aria-label');
  try {
    await navigator.clipboard.writeText(link.href);
  } catch {
    // The reader's browser allows no copying: the link leads to its heading, and the address bar has the address.
    return;
  }
  link.dataset['copied'] = '';
  link.setAttribute('aria-label', 'Link copied');
  setTimeout(() => {
    delete link.dataset['copied'];
    if (name !== null) link.setAttribute('aria-label', name);
  }, 2000);
}
