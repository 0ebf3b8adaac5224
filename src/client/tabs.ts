import type {Behavior} from './behavior';
import {recall, remember} from './store';

const KEY = 'tab';

/**
 * Makes tabs of the panels that stand below each other in `[data-tabs]`, as WAI-ARIA describes them
 * (https://www.w3.org/WAI/ARIA/apg/patterns/tabs/): arrow keys, Home and End move, and only one tab is in the tab order.
 * A choice holds for every set on the page that has a tab of that name, and for the next page.
 */
export const tabs: Behavior = (signal) => {
  const sets = [...document.querySelectorAll<HTMLElement>('[data-tabs]:not(:has([role="tablist"]))')].map((set, index) =>
    build(set, index),
  );
  const choose = (label: string) => {
    for (const set of sets) if (set.has(label)) for (const [name, part] of set) part.select(name === label);
  };
  for (const set of sets) {
    const labels = [...set.keys()];
    for (const [label, {tab}] of set) {
      tab.addEventListener(
        'click',
        () => {
          choose(label);
          remember(KEY, label);
        },
        {signal},
      );
      tab.addEventListener(
        'keydown',
        (event) => {
          const to = target(event.key, labels.indexOf(label), labels.length);
          const next = to === undefined ? undefined : set.get(labels[to] ?? '')?.tab;
          if (!next) return;
          event.preventDefault();
          next.focus();
          next.click();
        },
        {signal},
      );
    }
    choose(labels[0] ?? '');
  }
  const kept = recall(KEY);
  if (kept) choose(kept);
};

/** Index of the tab a key leads to, or undefined when the key does not move. */
function target(key: string, from: number, count: number): number | undefined {
  if (key === 'ArrowRight') return (from + 1) % count;
  if (key === 'ArrowLeft') return (from - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return undefined;
}

interface Part {
  tab: HTMLButtonElement;
  select: (selected: boolean) => void;
}

/** Puts a list of tabs above the panels and joins each tab with its panel. */
function build(set: HTMLElement, index: number): Map<string, Part> {
  const list = document.createElement('div');
  list.setAttribute('role', 'tablist');
  list.setAttribute('aria-label', 'The same in');
  const parts = new Map<string, Part>();
  for (const [place, panel] of [...set.querySelectorAll<HTMLElement>(':scope > [data-tab]')].entries()) {
    const label = panel.dataset['tab'] ?? '';
    const id = `tabs-${index}-${place}`;
    const tab = document.createElement('button');
    tab.type = 'button';
    tab.className = 'plain-button';
    tab.id = `${id}-tab`;
    tab.textContent = label;
    tab.setAttribute('role', 'tab');
    tab.setAttribute('aria-controls', id);
    panel.id = id;
    panel.setAttribute('role', 'tabpanel');
    panel.setAttribute('aria-labelledby', tab.id);
    list.append(tab);
    parts.set(label, {
      tab,
      select: (selected) => {
        tab.setAttribute('aria-selected', String(selected));
        tab.tabIndex = selected ? 0 : -1;
        panel.hidden = !selected;
      },
    });
  }
  set.prepend(list);
  return parts;
}
