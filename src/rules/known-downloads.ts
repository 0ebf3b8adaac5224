import {toString} from 'mdast-util-to-string';
import {nearest} from '../lib/nearest';
import {DOWNLOADS} from '../markdown/download';
import type {Rule} from './rule';
import {lineOf, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';

/** `:download[…]` names a file that the build makes. */
export const knownDownloads: Rule = {
  name: 'known-downloads',
  description: 'A :download names a file that the build makes',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      for (const fault of faultsOf(note)) yield {file: note.file, ...fault};
    }
  },
};

const faultsOf = fromNote((note): Fault[] =>
  nodesOf(note, 'textDirective').flatMap((node) => {
    const name = toString(node);
    if (node.name !== 'download' || DOWNLOADS.some((known) => known === name)) return [];
    const near = nearest(name, DOWNLOADS);
    const remedy = near ? `did you mean ${near}?` : `there are ${DOWNLOADS.join(', ')}`;
    return [{line: lineOf(node), problem: `there is no file "${name}" to download`, remedy}];
  }),
);
