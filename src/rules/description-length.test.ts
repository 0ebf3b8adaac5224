import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {descriptionLength} from './description-length';

it('counts characters, not bytes', () => {
  expect(checkFixture(descriptionLength)).toEqual([
    'docs/long.md:3  the description has 161 characters  say in 40 to 160 what a reader learns here',
    'docs/one.md:3  the description has 1 character  say in 40 to 160 what a reader learns here',
    'docs/short.md:3  the description has 5 characters  say in 40 to 160 what a reader learns here',
  ]);
});
