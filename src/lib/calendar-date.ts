/** A day, written `YYYY-MM-DD`. It has no time and no time zone. */
export type IsoDay = string;

const US = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/;
const ISO = /^(\d{4})-(\d{2})-(\d{2})$/;

/**
 * Reads a day written `7/18/2020` (month first) or `2020-07-18`.
 *
 * @returns the day as `YYYY-MM-DD`, or null when the text has another form or no such day exists
 *   (`13/45/2020`, `2021-02-29`).
 */
export function parseDay(text: string): IsoDay | null {
  const trimmed = text.trim();
  const us = US.exec(trimmed);
  if (us) return isoDay(Number(us[3]), Number(us[1]), Number(us[2]));
  const iso = ISO.exec(trimmed);
  if (iso) return isoDay(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return null;
}

function isoDay(year: number, month: number, day: number): IsoDay | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  // Date.UTC rolls the 45th of a month over into the next one: such a day does not come back as given.
  if (time.getUTCFullYear() !== year || time.getUTCMonth() !== month - 1 || time.getUTCDate() !== day) return null;
  return time.toISOString().slice(0, 10);
}

/** The first day of a month (`2023-05`) or a year; a day is its own. */
export const firstDay = (part: string): string => part + '-01-01'.slice(part.length - 4);

/**
 * Whether a day has not begun anywhere on earth at the given instant.
 * The first place where a day begins is UTC+14 (Line Islands, tz database `Pacific/Kiritimati`).
 */
export function isFuture(day: IsoDay, now: Date): boolean {
  const firstOnEarth = new Date(now.getTime() + 14 * 3_600_000).toISOString().slice(0, 10);
  return day > firstOnEarth;
}

/** The months as the site writes them. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** The day as the site shows it, such as `Jul 18, 2020` (Docusaurus's own style for the last update); the same wherever it is read. */
export function showDay(day: IsoDay): string {
  const match = ISO.exec(day);
  if (!match) throw new Error(`"${day}" is no day of the form YYYY-MM-DD`);
  return `${MONTHS[Number(match[2]) - 1] ?? ''} ${Number(match[3])}, ${match[1] ?? ''}`;
}
