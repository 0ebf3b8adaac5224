import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {headingLevels} from './heading-levels';

it('reports a heading two levels below the one before', () => {
  expect(checkFixture(headingLevels)).toEqual([
    'docs/skips.md:12  heading "Two below" is of level 4 right below level 2  write it with ###',
    'docs/title.md:8  heading "Again a title" is of level 1: the title in the front matter is the page\'s heading of level 1  write ## Again a title',
  ]);
});
