import type {IsoDay} from './calendar-date';

/** A day in a calendar. */
export interface CalendarEvent {
  /** Stays the same while the event exists, so that a calendar that is read again moves it and makes no second one. */
  id: string;
  day: IsoDay;
  title: string;
  description: string;
  /** The day the event was last looked at. */
  stamp: IsoDay;
}

/** Longest line, in bytes, without its end (RFC 5545, 3.1). */
const LINE = 75;

/** Whole days as a calendar file (RFC 5545). */
export function calendarOf(name: string, events: readonly CalendarEvent[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Azure Networking Study Notes//Retirements//EN',
    `X-WR-CALNAME:${escape(name)}`,
    ...events.flatMap(({id, day, title, description, stamp}) => [
      'BEGIN:VEVENT',
      `UID:${id}@azure-networking-study-notes`,
      `DTSTAMP:${compact(stamp)}T000000Z`,
      `DTSTART;VALUE=DATE:${compact(day)}`,
      `SUMMARY:${escape(title)}`,
      `DESCRIPTION:${escape(description)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ];
  return lines.map((line) => `${fold(line)}\r\n`).join('');
}

const compact = (day: IsoDay): string => day.replaceAll('-', '');

/** RFC 5545, 3.3.11. */
const escape = (text: string): string => text.replace(/[\\;,]/g, '\\$&').replace(/\r?\n/g, '\\n');

/** A long line goes on in the next, behind a space; no character is cut in two. */
function fold(line: string): string {
  const parts: string[] = [];
  let part = '';
  for (const character of line) {
    const room = parts.length === 0 ? LINE : LINE - 1;
    if (new TextEncoder().encode(part + character).length > room) {
      parts.push(part);
      part = '';
    }
    part += character;
  }
  return [...parts, part].join('\r\n ');
}
