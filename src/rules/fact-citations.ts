import type {Directives} from 'mdast-util-directive';
import {FACT_KINDS} from '../content/facts';
import type {Note} from '../content/note';
import type {Library, Rule} from './rule';
import {factsOf} from './facts';
import {didYouMean, lineOf, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';
import {toString} from 'mdast-util-to-string';

/** What a note cites: one fact, or all of a topic. */
export interface Citation {
  line: number;
  id?: string;
  topic?: string;
}

/** The facts and topics a note cites. */
export const citationsOf = fromNote((note): {citations: Citation[]; faults: Fault[]} => {
  const citations: Citation[] = [];
  const faults: Fault[] = [];
  for (const node of [...nodesOf(note, 'textDirective'), ...nodesOf(note, 'leafDirective')] as Directives[]) {
    const line = lineOf(node);
    if (node.type === 'textDirective' && node.name === 'fact') citations.push({line, id: toString(node)});
    if (node.type !== 'leafDirective' || node.name !== 'facts') continue;
    const {ids, topic, kind} = node.attributes ?? {};
    for (const id of (ids ?? '').split(',').filter((part) => part.trim() !== '')) citations.push({line, id: id.trim()});
    if (topic) citations.push({line, topic});
    for (const name of (kind ?? '').split(' ')) {
      if (name !== '' && name !== 'changed' && !FACT_KINDS.some((known) => known === name)) {
        const remedy = didYouMean(name, [...FACT_KINDS, 'changed'], `there are ${FACT_KINDS.join(', ')} and changed`);
        faults.push({line, problem: `there is no kind ${name} of facts`, remedy});
      }
    }
    if (!ids && !topic && !kind) {
      faults.push({
        line,
        problem: '::facts does not say which',
        remedy: 'write ::facts{topic="peering"} or ::facts{ids="peering.vnet.peerings"}',
      });
    }
  }
  return {citations, faults};
});

/** A note cites only facts its edition has. */
export const factCitations: Rule = {
  name: 'fact-citations',
  description: 'A note cites only facts that are there',
  level: 'error',
  *check(library) {
    for (const note of library.notes) {
      const {citations, faults} = citationsOf(note);
      yield* faults.map((fault) => ({file: note.file, ...fault}));
      for (const citation of citations) {
        const fault = faultOf(library, note, citation);
        if (fault) yield {file: note.file, line: citation.line, ...fault};
      }
    }
  },
};

function faultOf(library: Library, {edition}: Note, {id, topic}: Citation): Omit<Fault, 'line'> | undefined {
  const known = factsOf(library).get(edition.folder) ?? new Map<string, never>();
  const where = `${edition.folder}/_facts`;
  if (topic !== undefined) {
    const topics = [...new Set([...known.keys()].map((name) => name.slice(0, name.indexOf('.'))))];
    if (topics.includes(topic)) return undefined;
    return {problem: `there is no topic ${topic} in ${where}`, remedy: didYouMean(topic, topics, `write ${where}/${topic}.yaml`)};
  }
  if (id === undefined || known.has(id)) return undefined;
  return {
    problem: `there is no fact ${id || 'without a name'} in ${where}`,
    remedy: didYouMean(id, known.keys(), `write it there, with its source`),
  };
}
