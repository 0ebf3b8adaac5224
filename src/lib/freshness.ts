import type {IsoDay} from './calendar-date';

/**
 * "Today" as facts know it: the newest day on which one of them was read, so that a page says the same whenever it is
 * built. Empty without facts.
 */
export function newestReading(facts: Iterable<{verified: IsoDay}>): IsoDay {
  let newest = '';
  for (const {verified} of facts) if (verified > newest) newest = verified;
  return newest;
}

/** Months between two days, the last one counted when it is full. */
export function monthsBetween(earlier: IsoDay, later: IsoDay): number {
  const [y1 = 0, m1 = 0, d1 = 0] = earlier.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = later.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
