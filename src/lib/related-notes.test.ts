import {describe, expect, it} from 'vitest';
import {relatedNotes} from './related-notes';

const notes = (...tags: string[][]) => tags.map((list) => ({tags: list}));

describe('relatedNotes', () => {
  it('a rare tag counts more than a common one', () => {
    // "azure" is on four of five, "vpn" on two.
    const [first] = relatedNotes(notes(['azure', 'vpn'], ['azure'], ['vpn'], ['azure'], ['azure']), 3);
    expect(first).toEqual([2, 1, 3]);
  });
  it('shared tags add up', () => {
    const [first] = relatedNotes(notes(['a', 'b', 'c'], ['a'], ['b', 'c'], ['d']), 2);
    expect(first).toEqual([2, 1]);
  });
  it('a tag on every note relates none', () => {
    expect(relatedNotes(notes(['azure'], ['azure']), 3)).toEqual([[], []]);
  });
  it('notes without tags relate to none, and a tag given twice counts once', () => {
    expect(relatedNotes(notes([], ['a', 'a'], ['a'], []), 3)).toEqual([[], [2], [1], []]);
  });
  it('names no more than asked for', () => {
    expect(relatedNotes(notes(['a'], ['a'], ['a'], ['b']), 1)[0]).toEqual([1]);
  });
});
