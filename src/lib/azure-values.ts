import {MONTHS} from './calendar-date';
import {VALUE_EXCEPTIONS, type ValueException} from './value-exceptions';

/** What kind of value of Azure a text names. */
export type ValueKind = 'date' | 'amount' | 'size' | 'sku' | 'port' | 'limit' | 'number' | 'address';

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

/** What Azure sets limits to. */
const COUNTED =
  'addresses|appliances|branches|certificates|circuits|connections|endpoints|flows|gateways|hops|hubs|instances|links|networks|peerings|peers|ports|prefixes|records|routes|rules|selectors|servers|sets|spokes|subnets|tunnels|units|users|VMs|zones';
const BOUND = 'up to|at most|at least|(?:no )?(?:more|fewer|less) than|(?:maximum|minimum|limit) of';

/** Each pattern names its value in the group `value`. The first that matches a place has it. */
const PATTERNS: [ValueKind, RegExp][] = [
  ['date', new RegExp(`(?<value>\\b${MONTH} \\d{1,2}, \\d{4}\\b|\\b${MONTH} \\d{4}\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b)`, 'g')],
  ['address', /(?<![\w.])(?<value>\d{1,3}(?:\.\d{1,3}){3})(?:\/\d{1,2})?(?![\w.]*\d|=)/g],
  ['size', /(?<![\w.:/])(?<value>\/\d{1,3})(?![\w/.]*\w)/g],
  ['sku', /\b(?<value>VpnGw\d(?:AZ)?|ErGw\w+|UltraPerformance|HighPerformance|(?:Standard|Premium)_?V2|WAF_v2)\b/gi],
  ['port', /\b(?:(?:UDP|TCP)(?: ports?)?|ports?) (?<value>\d{1,5})\b/gi],
  ['amount', new RegExp(`(?<![\\w.,-])(?<value>\\d[\\d,]*(?:\\.\\d+)?)[ \\u00a0]?(?:${UNIT})(?![a-z])`, 'gi')],
  ['limit', new RegExp(`(?<![\\w.,:/#-])(?<value>\\d+(?:,\\d{3})*)[ \\u00a0](?:[a-z-]+ )?(?:${COUNTED})\\b`, 'g')],
  ['limit', new RegExp(`\\b(?:${BOUND})[ \\u00a0](?<value>\\d+(?:,\\d{3})*)(?![\\w.,:/-]*\\w)`, 'gi')],
  ['number', /(?<![\w.,#/:-])(?<value>\d{1,3}(?:,\d{3})+|\d{3,})(?![\w.,:/-]*\w)/g],
];

/**
 * The values in a text that only Azure can have set: limits, sizes, SKUs, ports, dates, addresses. Not found are
 * small numbers that count nothing Azure limits, and the exceptions.
 */
export function namedValues(text: string, exceptions: readonly ValueException[] = VALUE_EXCEPTIONS): NamedValue[] {
  const found: NamedValue[] = [];
  const taken: [number, number][] = [];
  for (const [kind, pattern] of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      const value = match.groups?.['value'] ?? '';
      const at = match.index + match[0].indexOf(value);
      const end = match.index + match[0].length;
      if (kind === 'address' && value.split('.').some((octet) => Number(octet) > 255)) continue;
      if (taken.some(([from, to]) => at < to && end > from)) continue;
      taken.push([match.index, end]);
      if (exceptions.some(({excepts}) => excepts({kind, text: value}, text.slice(0, at)))) continue;
      found.push({kind, text: value, at});
    }
  }
  return found.sort((a, b) => a.at - b.at);
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
