import {expect, it} from 'vitest';
import {calendarOf} from './calendar-file';

const event = {id: 'a.b.end', day: '2027-03-31', title: 'Ends: SSTP, on gateways', description: 'One; two', stamp: '2026-11-24'};

it('writes whole days that keep their name (RFC 5545)', () => {
  expect(calendarOf('Retirements', [event]).split('\r\n')).toEqual([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Azure Networking Study Notes//Retirements//EN',
    'X-WR-CALNAME:Retirements',
    'BEGIN:VEVENT',
    'UID:a.b.end@azure-networking-study-notes',
    'DTSTAMP:20261124T000000Z',
    'DTSTART;VALUE=DATE:20270331',
    'SUMMARY:Ends: SSTP\\, on gateways',
    'DESCRIPTION:One\\; two',
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
    'END:VCALENDAR',
    '',
  ]);
});

it('folds long lines at 75 bytes and cuts no character', () => {
  const long = calendarOf('x', [{...event, description: 'é'.repeat(200)}]);
  for (const line of long.split('\r\n')) expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
  expect(long.replaceAll('\r\n ', '')).toContain(`DESCRIPTION:${'é'.repeat(200)}`);
});
