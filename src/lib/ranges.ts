/**
 * Runs of whole numbers that follow each other.
 *
 * @param numbers in rising order, such as `[1, 2, 3, 5]`
 * @returns first and last of each run, such as `[[1, 3], [5, 5]]`
 */
export function ranges(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const run = runs.at(-1);
    if (run && number === run[1] + 1) run[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
