import {expect, it} from 'vitest';
import {standings} from './standing';

it('counts the notes that lead to a note, each once, and knows lists by what fills them', () => {
  const notes = [
    {path: 'a/001-Main.md', text: 'See [itself](./001-Main.md).'},
    {path: 'a/002-One.md', text: 'See [main](./001-Main.md) and [main again](./001-Main.md#part), [gone](./009-Gone.md).'},
    {path: 'a/003-Two.md', text: 'See [main](./001-Main.md "Main"), [one](002-One.md) and [out](https://example.org/a.md).'},
    {path: 'reference/limits.md', text: '[Two](../a/003-Two.md)\n\n::facts{kind="limit"}\n'},
  ];
  expect([...standings(notes)]).toEqual([
    ['a/001-Main.md', 9],
    ['a/002-One.md', 5],
    ['a/003-Two.md', 5],
    ['reference/limits.md', -1],
  ]);
});
