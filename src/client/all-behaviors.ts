import type {Behavior} from './behavior';
import {colorMode} from './color-mode';
import {copyCode} from './copy-code';
import {copyLink} from './copy-link';
import {currentHeading} from './current-heading';
import {factTables} from './fact-tables';
import {menu} from './menu';
import {nearestPage} from './nearest-page';
import {questions} from './questions';
import {rowFilter} from './row-filter';
import {searchOpener} from './search';
import {sidebarMemory} from './sidebar-memory';
import {tabs} from './tabs';
import {thumbBar} from './thumb-bar';
import {zoom} from './zoom';

/** Everything a reading page does beyond its HTML. Each works by itself; their order does not matter. */
export const allBehaviors: readonly Behavior[] = [
  colorMode,
  copyCode,
  copyLink,
  currentHeading,
  factTables,
  menu,
  nearestPage,
  questions,
  rowFilter,
  searchOpener,
  sidebarMemory,
  tabs,
  thumbBar,
  zoom,
];
