import type {Edition} from '../content/editions';
import type {Finding} from '../content/finding';
import type {Note} from '../content/note';
import type {IsoDay} from '../lib/calendar-date';

/** Everything a rule may look at. Rules read; they change nothing and know no clock but `now`. */
export interface Library {
  /** Folder of the project. */
  siteDir: string;
  editions: readonly Edition[];
  notes: readonly Note[];
  /** Paths below the project of the other files in the folders of the editions. */
  otherFiles: readonly string[];
  /** The instant of the check. */
  now: Date;
  /** The day of the newest commit; empty without a repository. */
  newestCommit: IsoDay;
}

/** One thing the notes must hold to. */
export interface Rule {
  /** Name of its file. */
  name: string;
  /** What it asks for, in a sentence. */
  description: string;
  /** Errors stop a build. Advice is printed by the check, and for no archived edition. */
  level: 'error' | 'advice';
  check: (library: Library) => Iterable<Finding>;
}
