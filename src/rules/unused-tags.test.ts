import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {unusedTags} from './unused-tags';

it('reports a tag that no note carries', () => {
  expect(checkFixture(unusedTags)).toEqual([
    'docs/tags.yml:5  no note carries the tag "Private Link"  give it to a note, or delete it here and in _tag-groups.yml',
  ]);
});
