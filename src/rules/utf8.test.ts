import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {utf8} from './utf8';

it('reports the first line of each file that is not UTF-8', () => {
  expect(checkFixture(utf8)).toEqual([
    'docs/cut.md:9  the line is not UTF-8 (byte E2)  save the file as UTF-8 (an editor offers it under "Save with encoding")',
    'docs/latin.md:10  the line is not UTF-8 (byte E9 after "caf")  save the file as UTF-8 (an editor offers it under "Save with encoding")',
    'docs/tags.yml:4  the line is not UTF-8 (byte FC after "T")  save the file as UTF-8 (an editor offers it under "Save with encoding")',
    'docs/utf16.md:1  the file is not UTF-8 but UTF-16  save the file as UTF-8 (an editor offers it under "Save with encoding")',
  ]);
});
