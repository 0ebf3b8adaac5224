import {expect, it} from 'vitest';
import {laterDay, monthsBetween, newestReading, wordNow} from './freshness';

it.each([
  ['2026-01-15', '2026-01-15', 0],
  ['2026-01-15', '2026-07-14', 5],
  ['2026-01-15', '2026-07-15', 6],
  ['2025-11-30', '2026-11-24', 11],
  ['2025-11-24', '2026-11-24', 12],
])('from %s to %s: %i', (earlier, later, months) => expect(monthsBetween(earlier, later)).toBe(months));

it('newestReading: the latest day on which a fact was read, and none without facts', () => {
  expect(newestReading([{verified: '2026-03-01'}, {verified: '2026-11-25'}, {verified: '2025-12-31'}])).toBe('2026-11-25');
  expect(newestReading([])).toBe('');
});

it('laterDay: the later one; an empty one is none', () => {
  expect([laterDay('2026-03-01', '2026-11-25'), laterDay('2026-03-01', '')]).toEqual(['2026-11-25', '2026-03-01']);
});

it.each([
  ['to be retired', '2027-03-30', undefined],
  ['to be retired', '2027-03-31', 'retired'],
  ['to be switched off', '2027-04-01', 'switched off'],
  ['retired', '2027-03-30', 'to be retired'],
  ['retired', '2027-03-31', undefined],
  ['a value that ends', '2027-03-31', undefined],
  [500, '2027-03-31', undefined],
])('wordNow: %s until Mar 31, 2027, on %s: %s', (value, today, word) =>
  expect(wordNow({value, until: '2027-03-31'}, today)).toBe(word),
);

it('wordNow: nothing ends without a day', () => expect(wordNow({value: 'to be retired'}, '2030-01-01')).toBeUndefined());
