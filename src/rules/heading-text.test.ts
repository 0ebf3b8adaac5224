import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {headingText} from './heading-text';

it('reports a heading without text', () => {
  expect(checkFixture(headingText)).toEqual([
    'docs/silent.md:10  ### stands alone: a heading without text  write its text behind it, or delete it',
  ]);
});
