import type {Nodes} from 'mdast';
import type {Directives} from 'mdast-util-directive';
import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import {FACT_KINDS} from '../content/facts';
import type {Note} from '../content/note';
import type {Library, Rule} from './rule';
import {factsOf, mayBeThere} from './facts';
import {dataCitations} from './support/data-citations';
import {didYouMean, lineOf, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';

/** What a note cites: one fact, or all of a topic. */
export interface Citation {
  line: number;
  id?: string;
  topic?: string;
  /** The day of the fact that is shown in place of its value. */
  show?: string;
}

/** The facts and topics a note cites. */
export const citationsOf = fromNote((note): {citations: Citation[]; faults: Fault[]} => {
  const citations: Citation[] = [];
  const faults: Fault[] = [...misplaced(note)];
  for (const node of [...nodesOf(note, 'textDirective'), ...nodesOf(note, 'leafDirective')] as Directives[]) {
    if (node.type === 'textDirective' && node.name === 'fact') {
      citations.push(citationOf(node));
      faults.push(...factFaults(node));
    }
    if (node.type !== 'leafDirective' || node.name !== 'facts') continue;
    const line = lineOf(node);
    const {ids, topic} = node.attributes ?? {};
    for (const id of partsOf(ids)) if (id !== '') citations.push({line, id});
    if (topic) citations.push({line, topic});
    faults.push(...tableFaults(node));
  }
  return {citations, faults};
});

/** A `:fact[id]{show=until}` as a citation. */
export function citationOf(node: Directives): Citation {
  const show = node.attributes?.['show'];
  return {line: lineOf(node), id: idOf(node), ...(show ? {show} : {})};
}

const idOf = (node: Directives): string => toString(node).trim().replaceAll(/\s+/g, ' ');

/** Ids behind `ids`, each once; an empty part is a comma too many. */
const partsOf = (ids: string | null | undefined): string[] =>
  ids ? [...new Set(ids.split(',').map((id) => id.trim().replaceAll(/\s+/g, ' ')))] : [];

const DAYS = ['since', 'until', 'verified'];

function* factFaults(node: Directives): Iterable<Fault> {
  yield* strangeKeys(node, ['show']);
  const show = node.attributes?.['show'];
  if (typeof show !== 'string' || DAYS.includes(show)) return;
  const remedy = didYouMean(show, DAYS, 'write {show=since}, {show=until} or {show=verified}');
  yield {line: lineOf(node), problem: `a fact has no ${show || 'day without a name'} to show`, remedy};
}

function* tableFaults(node: Directives): Iterable<Fault> {
  const line = lineOf(node);
  const {ids, topic, kind} = node.attributes ?? {};
  const said = Object.entries({ids, topic, kind}).flatMap(([key, value]) => (value ? [key] : []));
  if (said.length === 0) {
    const remedy = 'write ::facts{topic="peering"} or ::facts{ids="peering.vnet.peerings"}';
    yield {line, problem: '::facts does not say which', remedy};
  } else yield* strangeKeys(node, ['ids', 'topic', 'kind']);
  if (said.length > 1) yield {line, problem: `::facts has ${said.join(' and ')}`, remedy: 'write a ::facts of its own for each'};
  const written = ids ? ids.split(',').map((id) => id.trim()) : [];
  for (const id of new Set(written.filter((part, place) => written.indexOf(part) !== place && part !== '')))
    yield {line, problem: `::facts names ${id} twice`, remedy: 'name it once'};
  if (written.includes('')) yield {line, problem: '::facts has a comma that no id follows', remedy: 'delete the comma'};
  const kinds = (kind ?? '').split(' ').filter((name) => name !== '');
  for (const name of kinds) {
    if (name === 'changed' || FACT_KINDS.some((known) => known === name)) continue;
    const remedy = didYouMean(name, [...FACT_KINDS, 'changed'], `there are ${FACT_KINDS.join(', ')} and changed`);
    yield {line, problem: `there is no kind ${name} of facts`, remedy};
  }
  if (kinds.length > 1 && kinds.includes('changed'))
    yield {line, problem: 'changed stands beside another kind', remedy: 'write ::facts{kind="changed"} by itself'};
}

function* strangeKeys(node: Directives, known: readonly string[]): Iterable<Fault> {
  const written = `${node.type === 'textDirective' ? ':' : '::'}${node.name}`;
  for (const key of Object.keys(node.attributes ?? {})) {
    if (known.includes(key)) continue;
    const remedy = didYouMean(key, known, `there ${known.length > 1 ? 'are' : 'is'} ${known.join(', ')}`);
    yield {line: lineOf(node), problem: `${written} knows no ${key}`, remedy};
  }
}

/** Citations where they are read as text, or where a button has no place. */
function* misplaced(note: Note): Iterable<Fault> {
  for (const [type, problem, remedy] of [
    ['heading', 'a heading cites a fact', 'write the heading in words, and cite the fact below it'],
    ['link', 'a link has a fact in its text', 'write the fact before or behind the link'],
    ['linkReference', 'a link has a fact in its text', 'write the fact before or behind the link'],
  ] as const) {
    for (const node of nodesOf(note, type)) if (citesWithin(node)) yield {line: lineOf(node), problem, remedy};
  }
  const asText = (line: number, where: string): Fault => ({
    line,
    problem: `:fact[…] in ${where} is shown as it is written`,
    remedy: 'write the value itself',
  });
  for (const node of nodesOf(note, 'image')) {
    const written = note.text.slice(node.position?.start.offset, node.position?.end.offset);
    if (written.includes(':fact[')) yield asText(lineOf(node), 'the text of a picture');
  }
  for (const node of nodesOf(note, 'html'))
    if (node.value.replaceAll(/<!--[^]*?-->/g, '').includes(':fact[')) yield asText(lineOf(node), 'HTML');
  const {source = '', lineAt} = note.frontMatter ?? {};
  const at = source.indexOf(':fact[');
  if (at >= 0) yield asText(lineAt?.(at) ?? 1, 'front matter');
}

function citesWithin(node: Nodes): boolean {
  let cites = false;
  visit(node, 'textDirective', ({name}) => void (cites ||= name === 'fact'));
  return cites;
}

/** A note, a question and the glossary cite only facts their edition has. */
export const factCitations: Rule = {
  name: 'fact-citations',
  description: 'Facts that are cited are there, and each citation can be shown',
  level: 'error',
  *check(library) {
    for (const note of library.notes) {
      const {citations, faults} = citationsOf(note);
      yield* faults.map((fault) => ({file: note.file, ...fault}));
      for (const citation of citations) {
        const fault = faultOf(library, note.edition.folder, citation);
        if (fault) yield {file: note.file, line: citation.line, ...fault};
      }
    }
    for (const {folder} of library.editions) {
      for (const {file, line, node} of dataCitations(library, folder)) {
        const fault = faultOf(library, folder, citationOf(node));
        for (const {problem, remedy} of [...factFaults(node), ...(fault ? [fault] : [])]) yield {file, line, problem, remedy};
      }
    }
  },
};

function faultOf(library: Library, folder: string, {id, topic, show}: Citation): Omit<Fault, 'line'> | undefined {
  const known = factsOf(library).get(folder) ?? new Map<string, never>();
  const where = `${folder}/_facts`;
  if (topic !== undefined) {
    const topics = [...new Set([...known.keys()].map((name) => name.slice(0, name.indexOf('.'))))];
    if (topics.includes(topic) || mayBeThere(library, folder, topic)) return undefined;
    return {problem: `there is no topic ${topic} in ${where}`, remedy: didYouMean(topic, topics, `write ${where}/${topic}.yaml`)};
  }
  if (id === undefined || (!known.has(id) && mayBeThere(library, folder, id))) return undefined;
  if (id === '') return {problem: ':fact names no fact', remedy: 'write its id in brackets: :fact[peering.vnet.peerings]'};
  const placed = known.get(id);
  if (!placed) {
    const remedy = id.includes(' ')
      ? 'write an id without spaces'
      : didYouMean(id, known.keys(), `write it there, with its source`);
    return {problem: `there is no fact ${id} in ${where}`, remedy};
  }
  if ((show !== 'since' && show !== 'until') || placed.fact[show] !== undefined) return undefined;
  return {problem: `the fact ${id} has no ${show} to show`, remedy: `write it in ${placed.file}, or delete {show=${show}}`};
}
