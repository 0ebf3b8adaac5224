import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {wordList} from './word-list';

it('reports lists of another shape, and terms that stand twice', () => {
  expect(checkFixture(wordList)).toEqual([
    'docs/_words.yml:2  "udr" stands in line 1 already  put all terms that mean the same into one line',
    'versioned_docs/version-2020/_words.yml:1  item 1 is "["UDR"]"  write two terms or more',
    'versioned_docs/version-2020/_words.yml:2  item 2 is a text, expected a list  write it like this: - [UDR, user-defined route]',
  ]);
});
