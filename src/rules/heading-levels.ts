import type {Rule} from './rule';
import type {Fault} from './support/fault';
import {fromNote} from './support/from-note';

/** The title is the page's only heading of level 1. A heading is at most one level below the one before it; the title counts as the first level. */
export const headingLevels: Rule = {
  name: 'heading-levels',
  description: 'No heading is of level 1, and none skips a level',
  level: 'error',
  *check({notes}) {
    for (const note of notes) yield* faultsOf(note).map((fault) => ({file: note.file, ...fault}));
  },
};

const faultsOf = fromNote(({headings}) =>
  headings.flatMap(({depth, text, line}, index): Fault[] => {
    if (depth === 1) {
      const problem = `heading "${text}" is of level 1: the title in the front matter is the page's heading of level 1`;
      return [{line, problem, remedy: `write ## ${text}`.trimEnd()}];
    }
    const previous = headings[index - 1]?.depth ?? 1;
    if (depth <= previous + 1) return [];
    const problem = `heading "${text}" is of level ${depth} right below level ${previous}`;
    return [{line, problem, remedy: `write it with ${'#'.repeat(previous + 1)}`}];
  }),
);
