import {expect, it} from 'vitest';
import {archiveLists} from './archive-lists';
import {checkFixture} from './check-fixture';

const remedy = 'take it out, or give the archived edition another name here and in its folder and sidebars';

it('reports names that are taken, a name that is listed twice, and sidebars that are no JSON', () => {
  expect(checkFixture(archiveLists)).toEqual([
    'versioned_sidebars/version-2020-sidebars.json:1  the sidebars of edition 2020 cannot be read  get them back with git checkout versioned_sidebars/version-2020-sidebars.json',
    `versions.json:2  "2026" is the name of the current edition too  ${remedy}`,
    `versions.json:3  "current" is what docs/ is always called  ${remedy}`,
    'versions.json:5  edition "2020" is listed twice  take one out',
  ]);
});
