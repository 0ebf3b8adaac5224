import type {Rule} from './rule';
import type {Fault} from './support/fault';
import {fromNote} from './support/from-note';

/** Every heading says something: one without text is an empty line in the list of headings and a stop for screen readers. */
export const headingText: Rule = {
  name: 'heading-text',
  description: 'Every heading has a text',
  level: 'error',
  *check({notes}) {
    for (const note of notes) yield* faultsOf(note).map((fault) => ({file: note.file, ...fault}));
  },
};

const faultsOf = fromNote(({headings}) =>
  headings
    .filter(({text}) => text === '')
    .map(({depth, line}): Fault => ({
      line,
      problem: `${'#'.repeat(depth)} stands alone: a heading without text`,
      remedy: 'write its text behind it, or delete it',
    })),
);
