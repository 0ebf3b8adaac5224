import {expect, it} from 'vitest';
import {monthsBetween, newestReading} from './freshness';

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
