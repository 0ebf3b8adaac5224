/** Letters that may differ: one in a short word, two in a long one. */
const slipsIn = (word: string): number => (word.length < 6 ? 1 : 2);

/**
 * The words a mistyped one may have been meant as, nearest first; of two as near the more frequent one.
 *
 * @param known in the order of how frequent they are
 */
export function mend(word: string, known: readonly string[], most = 3): string[] {
  const limit = slipsIn(word);
  return known
    .flatMap((candidate, place) => {
      if (Math.abs(candidate.length - word.length) > limit) return [];
      const slips = slipsBetween(word, candidate, limit);
      // A first letter is seldom wrong.
      return slips <= limit ? [{candidate, place, slips: slips + (candidate.startsWith(word.slice(0, 1)) ? 0 : 0.5)}] : [];
    })
    .sort((a, b) => a.slips - b.slips || a.place - b.place)
    .slice(0, most)
    .map(({candidate}) => candidate);
}

/**
 * How many letters were left out, added, changed or swapped with their neighbor (optimal string alignment); anything
 * above the limit may come back as more than it is.
 */
export function slipsBetween(a: string, b: string, limit: number): number {
  let last: number[] = [];
  let previous = Array.from({length: b.length + 1}, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((previous[j] ?? 0) + 1, (current[j - 1] ?? 0) + 1, (previous[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (last[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    if (Math.min(...current) > limit) return limit + 1;
    last = previous;
    previous = current;
  }
  return previous[b.length] ?? 0;
}
