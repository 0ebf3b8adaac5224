import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {uniqueAnchors} from './unique-anchors';

const remedy = 'give one of them an id of its own at its end: <!-- #another-id -->';

it('reports ids that are given twice, and not headings of one text, which get ids of their own', () => {
  expect(checkFixture(uniqueAnchors)).toEqual([
    `docs/twins.md:10  heading "Second" has the id #same, as has the heading in line 8  ${remedy}`,
    `docs/twins.md:16  heading "Other" has the id #limits, as has the heading in line 12  ${remedy}`,
  ]);
});
