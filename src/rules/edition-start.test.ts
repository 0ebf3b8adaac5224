import {rmSync} from 'node:fs';
import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {editionStart} from './edition-start';

it('reports an edition without a start page, a folder or sidebars, and a folder that is no edition', () => {
  expect(checkFixture(editionStart)).toEqual([
    'docs/index.md:1  the current edition has no start page  write this file',
    'versioned_docs/version-2021/index.md:1  edition 2021 has no start page  write this file',
    'versions.json:1  versioned_docs/version-2019 is there, and no edition "2019" is listed  add "2019", or delete the folder',
    'versions.json:3  edition 2021 has no versioned_sidebars/version-2021-sidebars.json  get it back with git checkout, or take "2021" out of versions.json',
    'versions.json:4  edition 2020 has no folder versioned_docs/version-2020  get it back with git checkout, or take "2020" out of versions.json',
    'versions.json:4  edition 2020 has no versioned_sidebars/version-2020-sidebars.json  get it back with git checkout, or take "2020" out of versions.json',
  ]);
});

it('reports a project without notes', () => {
  const found = checkFixture(editionStart, {prepare: (dir) => rmSync(`${dir}/docs`, {recursive: true})});
  expect(found[0]).toBe('docs:1  the current edition has no folder docs  make it, with a start page index.md');
});
