import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {knownDownloads} from './known-downloads';

it('reports files that the build does not make', () => {
  expect(checkFixture(knownDownloads)).toEqual([
    'docs/bad.md:8  there is no file "facts.jsn" to download  did you mean facts.json?',
    'docs/bad.md:9  there is no file "tables.xlsx" to download  there are facts.json, facts.csv, retirements.ics',
  ]);
});
