import type {IsoDay} from './calendar-date';

/** The newest day on which a fact was read; empty without facts. */
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

/** The later of two days; an empty one is none. */
export const laterDay = (one: IsoDay, other: IsoDay): IsoDay => (one > other ? one : other);

/** Whether something has ended: on the day of its end it has. */
export const hasEnded = ({until}: {until?: IsoDay | undefined}, today: IsoDay): boolean => until !== undefined && until <= today;

/**
 * The word a fact should say of what ends, where it says another: `retired` once its end has passed, `to be retired`
 * before. Undefined where it is right, or says nothing of the kind.
 */
export function wordNow({value, until}: {value: number | string; until?: IsoDay | undefined}, today: IsoDay): string | undefined {
  if (typeof value === 'number' || until === undefined) return undefined;
  const [, ended] = /^to be (.+)$/.exec(value) ?? [];
  if (hasEnded({until}, today)) return ended;
  return value === 'retired' ? `to be ${value}` : undefined;
}
