import type {Behavior} from './behavior';

/** What counts as scrolling and not as a hand that trembles, in pixels. */
const LEAST = 8;

/** On a narrow screen: the bar at the lower edge goes out of the way while one reads on, and returns when one turns back. */
export const thumbBar: Behavior = (signal) => {
  const bar = document.querySelector<HTMLElement>('[data-thumb-bar]');
  if (!bar) return;
  offerContents(bar, signal);
  let from = scrollY;
  addEventListener(
    'scroll',
    () => {
      const by = scrollY - from;
      if (Math.abs(by) < LEAST) return;
      from = scrollY;
      const atEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - bar.offsetHeight;
      bar.toggleAttribute('data-away', by > 0 && scrollY > bar.offsetHeight && !atEnd);
    },
    {passive: true, signal},
  );
};

/** The list of headings, which stands at the head of a note, is in reach in the middle of it too. */
function offerContents(bar: HTMLElement, signal: AbortSignal): void {
  const button = bar.querySelector<HTMLElement>('[data-contents]');
  const contents = document.querySelector<HTMLDetailsElement>('details#on-this-page');
  if (!button || !contents) return;
  button.hidden = false;
  button.addEventListener(
    'click',
    () => {
      contents.open = true;
      contents.scrollIntoView();
      contents.querySelector('a')?.focus({preventScroll: true});
    },
    {signal},
  );
}
