import type {Behavior} from './behavior';

/** What counts as scrolling and not as a hand that trembles, in pixels. */
const LEAST = 8;

/** On a narrow screen: the bar at the lower edge goes out of the way while one reads on, and returns when one turns back. */
export const thumbBar: Behavior = (signal) => {
  const bar = document.querySelector<HTMLElement>('[data-thumb-bar]');
  if (!bar) return;
  // A link into a fold does not open it in every browser.
  bar
    .querySelector('[data-contents]')
    ?.addEventListener('click', () => document.querySelector('details#on-this-page')?.setAttribute('open', ''), {signal});
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
