import fc from 'fast-check';
import {expect, it} from 'vitest';
import {ranges} from './ranges';

it.each([
  [[], []],
  [[4], [[4, 4]]],
  [
    [1, 2, 3, 5],
    [
      [1, 3],
      [5, 5],
    ],
  ],
])('%j', (numbers, expected) => expect(ranges(numbers)).toEqual(expected));

it('gives back every number, in as few runs as there can be', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(50)), (unsorted) => {
      const numbers = unsorted.toSorted((a, b) => a - b);
      const runs = ranges(numbers);
      expect(runs.flatMap(([from, to]) => Array.from({length: to - from + 1}, (_, index) => from + index))).toEqual(numbers);
      expect(runs.every(([from], index) => index === 0 || from > (runs[index - 1]?.[1] ?? 0) + 1)).toBe(true);
    }),
  );
});
