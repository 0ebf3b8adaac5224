import type {Behavior} from './behavior';
import {colorMode} from './color-mode';
import {copyCode} from './copy-code';
import {copyLink} from './copy-link';
import {currentHeading} from './current-heading';
import {menu} from './menu';
import {questions} from './questions';
import {searchOpener} from './search';
import {sidebarMemory} from './sidebar-memory';
import {tabs} from './tabs';
import {thumbBar} from './thumb-bar';
import {zoom} from './zoom';

/** A behavior of few pages: its script is fetched where there is something for it. Without it the page stays what it is without scripts. */
const where =
  (selector: string, load: () => Promise<Behavior>): Behavior =>
  (signal) => {
    if (!document.querySelector(selector)) return;
    load().then(
      (attach) => {
        if (!signal.aborted) attach(signal);
      },
      () => undefined,
    );
  };

/** Everything a reading page does beyond its HTML. Each works by itself; their order does not matter. */
export const allBehaviors: readonly Behavior[] = [
  colorMode,
  copyCode,
  copyLink,
  currentHeading,
  where('table[data-facts]', async () => (await import('./fact-tables')).factTables),
  menu,
  where('[data-nearest-page]', async () => (await import('./nearest-page')).nearestPage),
  questions,
  where('table[data-facts="all"], ul.glossary', async () => (await import('./row-filter')).rowFilter),
  searchOpener,
  sidebarMemory,
  tabs,
  thumbBar,
  zoom,
];
