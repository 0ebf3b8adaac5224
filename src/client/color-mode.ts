import type {Behavior} from './behavior';
import {recall, remember} from './store';

/** Shows the button for light and dark. A choice that is the system's own is not kept, so that it follows the system again. */
export const colorMode: Behavior = (signal) => {
  const button = document.querySelector<HTMLButtonElement>('[data-color-mode-toggle]');
  if (!button) return;
  // Where Docusaurus's own script, which sets `data-theme` before the page is drawn, looks for the reader's choice.
  const key = button.dataset['colorModeToggle'] ?? 'theme';
  const system = matchMedia('(prefers-color-scheme: dark)');
  const root = document.documentElement;
  const show = (dark: boolean) => {
    root.dataset['theme'] = dark ? 'dark' : 'light';
    button.setAttribute('aria-pressed', String(dark));
  };
  show(root.dataset['theme'] ? root.dataset['theme'] === 'dark' : system.matches);
  button.hidden = false;
  button.addEventListener(
    'click',
    () => {
      const dark = root.dataset['theme'] !== 'dark';
      show(dark);
      remember(key, dark === system.matches ? null : dark ? 'dark' : 'light');
    },
    {signal},
  );
  system.addEventListener('change', () => recall(key) ?? show(system.matches), {signal});
};
