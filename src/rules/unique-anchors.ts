import type {Rule} from './rule';
import type {Fault} from './support/fault';
import {fromNote} from './support/from-note';

/** No two headings of a note have one id: a link to it would lead to the first, whatever its author meant. */
export const uniqueAnchors: Rule = {
  name: 'unique-anchors',
  description: 'No two headings of a note have one id',
  level: 'error',
  *check({notes}) {
    for (const note of notes) yield* faultsOf(note).map((fault) => ({file: note.file, ...fault}));
  },
};

const faultsOf = fromNote(({headings}) => {
  const lines = new Map<string, number>();
  return headings.flatMap(({id, text, line}): Fault[] => {
    const first = lines.get(id);
    lines.set(id, first ?? line);
    if (first === undefined) return [];
    const problem = `heading "${text}" has the id #${id}, as has the heading in line ${first}`;
    return [{line, problem, remedy: 'give one of them an id of its own at its end: <!-- #another-id -->'}];
  });
});
