import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {firstDay, isFuture, parseDay, showDay} from './calendar-date';

describe('parseDay', () => {
  it.each([
    ['7/18/2020', '2020-07-18'],
    ['07/08/2020', '2020-07-08'],
    ['2020-07-18', '2020-07-18'],
    ['2/29/2024', '2024-02-29'],
    ['13/45/2020', null],
    ['18/7/2020', null],
    ['2021-02-29', null],
    ['2020-7-18', null],
    ['July 18, 2020', null],
    ['', null],
  ])('%s is %s', (text, day) => expect(parseDay(text)).toBe(day));

  it('reads both forms of every day as that day, as Date does in UTC', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true}), (date) => {
        const iso = date.toISOString().slice(0, 10);
        const us = `${date.getUTCMonth() + 1}/${date.getUTCDate()}/${date.getUTCFullYear()}`;
        expect([parseDay(iso), parseDay(us)]).toEqual([iso, iso]);
      }),
    );
  });
});

describe('isFuture', () => {
  // 10:00 UTC is midnight at the start of the next day in UTC+14.
  it.each([
    ['2026-06-30', '2026-06-30T09:59:00Z', false],
    ['2026-07-01', '2026-06-30T09:59:00Z', true],
    ['2026-07-01', '2026-06-30T10:00:00Z', false],
    ['2026-07-02', '2026-06-30T10:00:00Z', true],
  ])('%s at %s: %s', (day, now, future) => expect(isFuture(day, new Date(now))).toBe(future));
});

describe('showDay', () => {
  it('has the style Docusaurus gives to the day of the last update', () => {
    fc.assert(
      fc.property(fc.date({min: new Date('1990-01-01'), max: new Date('2100-01-01'), noInvalidDate: true}), (date) => {
        const docusaurus = new Intl.DateTimeFormat('en', {day: 'numeric', month: 'short', year: 'numeric', timeZone: 'UTC'});
        expect(showDay(date.toISOString().slice(0, 10))).toBe(docusaurus.format(date));
      }),
    );
  });

  it('shows a day in one style', () => expect(showDay('2020-07-08')).toBe('Jul 8, 2020'));
  it('refuses what is no day', () => expect(() => showDay('7/8/2020')).toThrow('"7/8/2020" is no day of the form YYYY-MM-DD'));
});

it('firstDay: of a year, a month and a day', () =>
  expect(['2023', '2023-05', '2023-05-31'].map(firstDay)).toEqual(['2023-01-01', '2023-05-01', '2023-05-31']));
