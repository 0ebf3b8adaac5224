import {distance} from 'fastest-levenshtein';
import fc from 'fast-check';
import {expect, it} from 'vitest';
import {mend, slipsBetween} from './mend';

const KNOWN = ['peering', 'route', 'expressroute', 'gateway', 'peer', 'meeting', 'routes'];

it.each([
  ['perring', ['peering']],
  ['expresroute', ['expressroute']],
  ['gatway', ['gateway']],
  ['rotue', ['route']],
  ['zebra', []],
])('%s', (typed, expected) => expect(mend(typed, KNOWN)).toEqual(expected));

it('offers the nearest first, and of two as near the more frequent one', () => {
  expect(mend('routs', KNOWN)).toEqual(['route', 'routes']);
});

const word = fc.string({unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8});

it('never counts more slips than Levenshtein, and no fewer than half as many', () => {
  fc.assert(
    fc.property(word, word, (a, b) => {
      const slips = slipsBetween(a, b, 99);
      // A swap is one slip here and two there.
      expect(slips).toBeLessThanOrEqual(distance(a, b));
      expect(slips * 2).toBeGreaterThanOrEqual(distance(a, b));
      expect(slipsBetween(b, a, 99)).toBe(slips);
    }),
  );
});
