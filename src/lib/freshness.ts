import type {IsoDay} from './calendar-date';

/** Months between two days, the last one counted when it is full. */
export function monthsBetween(earlier: IsoDay, later: IsoDay): number {
  const [y1 = 0, m1 = 0, d1 = 0] = earlier.split('-').map(Number);
  const [y2 = 0, m2 = 0, d2 = 0] = later.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1) - (d2 < d1 ? 1 : 0);
}
