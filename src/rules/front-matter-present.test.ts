import {writeFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {frontMatterPresent} from './front-matter-present';

it('reports notes whose front matter is missing, late, or not closed', () => {
  expect(checkFixture(frontMatterPresent)).toEqual([
    'docs/dashes.md:1  the front matter begins with "----"  write --- without anything before or behind it',
    'docs/empty.md:1  the note has no front matter  write --- in line 1, below it title, description and last_update, then --- again',
    'docs/late.md:4  the front matter begins below line 1  delete what stands above this ---',
    'docs/none.md:1  the note has no front matter  write --- in line 1, below it title, description and last_update, then --- again',
    'docs/open.md:1  the front matter that begins here does not end  write --- in a line of its own below its last key',
  ]);
});

it('is content with a byte order mark and with Windows line ends', () => {
  const found = checkFixture(frontMatterPresent, {
    prepare: (dir) => writeFileSync(`${dir}/docs/windows.md`, '\uFEFF---\r\ntitle: Windows\r\n---\r\n\r\nText.\r\n'),
  });
  expect(found.filter((line) => line.includes('windows'))).toEqual([]);
});
