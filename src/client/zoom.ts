import type {Behavior} from './behavior';

/** Enlarges a figure over the page. Without a script its link opens the picture by itself. */
export const zoom: Behavior = (signal) => {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-zoom]')) {
    link.addEventListener(
      'click',
      (event) => {
        // With a key held down the reader wants the picture in a tab or window of its own.
        if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
        event.preventDefault();
        enlarge(link);
      },
      {signal},
    );
  }
};

function enlarge(link: HTMLAnchorElement): void {
  const small = link.querySelector('img');
  if (!small) return;
  const dialog = document.createElement('dialog');
  dialog.className = 'zoom';
  dialog.setAttribute('aria-label', small.alt);
  const image = new Image();
  image.src = link.href;
  image.alt = small.alt;
  image.width = small.width || Number(small.getAttribute('width'));
  const close = document.createElement('button');
  close.type = 'button';
  close.className = 'plain-button';
  close.textContent = 'Close';
  dialog.append(close, image);
  // Escape closes a modal dialog by itself; so does a click on the picture or beside it.
  dialog.addEventListener('click', () => dialog.close());
  dialog.addEventListener('close', () => {
    dialog.remove();
    link.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
}
