import {distance} from 'fastest-levenshtein';

/**
 * The name that looks most like the one given, for "did you mean".
 *
 * @returns undefined when nothing is near: more than half of the longer name would have to change.
 */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase();
  let best: string | undefined;
  let bestDistance = Infinity;
  for (const candidate of known) {
    const d = slips(wanted, candidate.toLowerCase());
    if (d < bestDistance && d <= Math.max(wanted.length, candidate.length) / 2) {
      best = candidate;
      bestDistance = d;
    }
  }
  return best;
}

/** How many letters differ; two that are swapped (`ulr` for `url`) are one slip. */
function slips(a: string, b: string): number {
  const d = distance(a, b);
  return d === 2 && letters(a) === letters(b) ? 1 : d;
}

const letters = (word: string): string => Array.from(word).sort().join('');
