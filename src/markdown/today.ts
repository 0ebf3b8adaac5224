import {readFacts} from '../content/facts';
import {newestCommit} from '../content/newest-commit';
import type {IsoDay} from '../lib/calendar-date';
import {laterDay, newestReading} from '../lib/freshness';
import type {Place} from './place';

/**
 * "Today" as an edition has it, so that a page says the same whenever it is built: the day of the newest commit or that
 * of the newest reading of a fact, whichever is later. An archived edition stays at its newest reading.
 *
 * @param commit the day of the newest commit; asked for when it is not given
 */
export function todayOf({docsDir}: Place, siteDir: string, commit?: IsoDay): IsoDay {
  const read = newestReading(readFacts(docsDir).values());
  return docsDir.includes('versioned_docs') ? read : laterDay(read, commit ?? newestCommit(siteDir));
}
