import {MONTHS} from './calendar-date';

/** What kind of value of Azure a text names. */
export type ValueKind = 'date' | 'amount' | 'size' | 'sku' | 'port' | 'number' | 'address';

/** A value that stands in a text. */
export interface NamedValue {
  kind: ValueKind;
  /** As it is written. */
  text: string;
  /** Where it begins. */
  at: number;
}

const MONTH = `(?:${MONTHS.join('|')})[a-z]*`;
const UNIT =
  'bps|kbps|mbps|gbps|tbps|bytes?|bits?|kb|mb|gb|tb|kib|mib|gib|ms|milliseconds?|seconds?|minutes?|hours?|days?|weeks?|months?|%|percent';

/** Each pattern names its value in the group `value`. The first that matches a place has it. */
const PATTERNS: [ValueKind, RegExp][] = [
  ['date', new RegExp(`(?<value>\\b${MONTH} \\d{1,2}, \\d{4}\\b|\\b${MONTH} \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)`, 'g')],
  ['address', /(?<![\w.])(?<value>\d{1,3}(?:\.\d{1,3}){3})(?:\/\d{1,2})?(?![\w.]*\d|=)/g],
  ['size', /(?<![\w.:/])(?<value>\/\d{1,3})(?![\w/.]*\w)/g],
  ['sku', /\b(?<value>VpnGw\d(?:AZ)?|ErGw\w+|UltraPerformance|HighPerformance)\b/g],
  ['port', /\b(?:UDP|TCP)(?: ports?)? (?<value>\d{1,5})\b/g],
  ['amount', new RegExp(`(?<![\\w.,-])(?<value>\\d[\\d,]*(?:\\.\\d+)?)[ \\u00a0]?(?:${UNIT})(?![a-z])`, 'gi')],
  ['number', /(?<![\w.,#/:-])(?<value>\d{1,3}(?:,\d{3})+|\d{3,})(?![\w.,:/-]*\w)/g],
];

/** Where a number is none of Azure's: years, standards, error codes, exams. */
const NO_VALUE =
  /(?:\bRFC|\berror|\bcode|\bevent(?: id)?|\bHTTP|\bServer|\bWindows|\bM365|\bOffice|\bMicrosoft|\bIEEE)[ \u00a0]$/i;

/**
 * The values in a text that only Azure can have set: limits, sizes, SKUs, ports, dates, addresses. Not found are
 * small numbers without a unit, years, and what documentation makes up: private addresses (RFC 1918, 6598), those of
 * RFC 5737, and the private AS numbers below the ones Azure takes (RFC 6996).
 */
export function namedValues(text: string): NamedValue[] {
  const found: NamedValue[] = [];
  const taken: [number, number][] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.['value'] ?? '';
      const at = match.index + match[0].indexOf(value);
      const end = match.index + match[0].length;
      if (taken.some(([from, to]) => at < to && end > from)) continue;
      taken.push([match.index, end]);
      if (isExample(kind, value) || NO_VALUE.test(text.slice(0, match.index))) continue;
      found.push({kind, text: value, at});
    }
  }
  return found.sort((a, b) => a.at - b.at);
}

function isExample(kind: ValueKind, value: string): boolean {
  if (kind === 'address') return isExampleAddress(value);
  if (kind !== 'number') return false;
  const number = Number(value.replaceAll(',', ''));
  const isYear = /^(19|20)\d\d$/.test(value);
  return isYear || (number >= 64_496 && number <= 65_514);
}

/** Addresses that documentation may make up, and those that mean "any" or "this machine". */
function isExampleAddress(address: string): boolean {
  const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
  if ([a, b, c, d].some((part) => part > 255)) return true;
  const isPrivate =
    a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168) || (a === 100 && b >= 64 && b <= 127);
  const isDocumentation =
    (a === 192 && b === 0 && c === 2) || (a === 198 && b === 51 && c === 100) || (a === 203 && b === 0 && c === 113);
  const isMask = a === 255;
  return isPrivate || isDocumentation || isMask || a === 0 || a === 127;
}

/** Whether a text has the value as a whole: `30` is not in `300` or `1,030`. */
export function hasValue(text: string, value: string): boolean {
  const plain = (part: string): string => part.replaceAll('\u00a0', ' ').replaceAll(/(?<=\d),(?=\d{3})/g, '');
  const wanted = plain(value).replaceAll(/[.*+?^${}()|[\]\\/]/g, '\\$&');
  return new RegExp(`(?<![\\w.])${wanted}(?!\\w|\\.\\d)`, 'i').test(plain(text));
}

/** The day or month of a date in a text, as the beginning of an ISO day: `Mar 31, 2026` is `2026-03-31`, `May 2026` is `2026-05`. */
export function isoPart(date: string): string {
  const [, month = '', day, year = ''] = /^([A-Z][a-z]{2})[a-z]* (?:(\d{1,2}), )?(\d{4})$/.exec(date) ?? [];
  const place = MONTHS.findIndex((name) => name === month) + 1;
  if (place === 0) return date;
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${year}-${two(place)}${day === undefined ? '' : `-${two(Number(day))}`}`;
}
