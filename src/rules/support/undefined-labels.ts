import {lineOf, type Fault} from './fault';
import {fromNote} from './from-note';
import {nodesOf} from './nodes-of';

/** Text such as `[VPN options][vpn]`, where no line `[vpn]: address` says where it leads. Markdown leaves it as it stands. */
const REFERENCE = /(?<![\w\]])\[([^\][]+)\]\[([^\][]*[a-z][^\][]*)\]/gi;

export const undefinedLabels = fromNote((note) =>
  nodesOf(note, 'text').flatMap((node) =>
    [...node.value.matchAll(REFERENCE)].map(({0: reference, 2: label = '', index}): Fault => ({
      line: lineOf(node) + node.value.slice(0, index).split('\n').length - 1,
      problem: `link ${reference}: nothing says where "${label}" leads`,
      remedy: `write a line [${label}]: ./note.md, or the address in place of the label: (./note.md)`,
    })),
  ),
);
