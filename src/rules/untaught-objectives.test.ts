import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {untaughtObjectives} from './untaught-objectives';

it('lists what no section teaches, a line for each group', () => {
  expect(checkFixture(untaughtObjectives)).toEqual([
    'docs/_exams/az-104.yaml:12  2 of 3 objectives of az-104.4.1 are taught nowhere: 4.1.2, 4.1.3  write the section, and name it behind taught-in',
  ]);
});
