import {toString} from 'mdast-util-to-string';
import {visit} from 'unist-util-visit';
import type {IsoDay} from '../lib/calendar-date';
import {monthsBetween} from '../lib/freshness';
import {hasChanged, kindOf, type Fact, type FactTopic} from './facts';
import type {Note} from './note';
import {titleOf} from './note-title';

/** After so many months a fact should be read again. */
export const OVERDUE = 6;

/** How old the facts are that a note cites. */
export interface NoteFreshness {
  note: Note;
  title: string;
  cited: number;
  oldest: Fact;
  /** How many were read `OVERDUE` months ago or before. */
  overdue: number;
  /** How many were read a year ago or before. */
  yearOld: number;
}

/** Of each note that cites facts, how old they are on a day. */
export function noteFreshness(notes: readonly Note[], topics: readonly FactTopic[], today: IsoDay): NoteFreshness[] {
  const facts = new Map(topics.flatMap((topic) => topic.facts.map((fact): [string, Fact] => [fact.id, fact])));
  return notes.flatMap((note) => {
    const cited = byAge(citedBy(note, facts, topics));
    const [oldest] = cited;
    if (!oldest) return [];
    const older = (months: number) => cited.filter(({verified}) => monthsBetween(verified, today) >= months).length;
    return [
      {
        note,
        title: titleOf(note),
        cited: cited.length,
        oldest,
        overdue: older(OVERDUE),
        yearOld: older(12),
      },
    ];
  });
}

/** Those read longest ago first. */
export const byAge = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => a.verified.localeCompare(b.verified) || a.id.localeCompare(b.id));

/** Whether `::facts{kind="…"}` lists a fact. */
function isOfKind(fact: Fact, kind: string): boolean {
  if (kind === 'changed') return hasChanged(fact);
  return kind === 'retirement' ? fact.until !== undefined : kind.split(' ').includes(kindOf(fact));
}

/** The facts a note cites, by themselves, with their topic or by their kind. */
function citedBy(note: Note, facts: ReadonlyMap<string, Fact>, topics: readonly FactTopic[]): Fact[] {
  const cited = new Set<Fact>();
  if (!note.tree) return [];
  visit(note.tree, ['textDirective', 'leafDirective'], (node) => {
    if (!('name' in node)) return;
    const ids =
      node.type === 'textDirective' && node.name === 'fact'
        ? [toString(node).trim()]
        : node.type === 'leafDirective' && node.name === 'facts'
          ? (node.attributes?.['ids'] ?? '').split(',').map((id) => id.trim())
          : [];
    for (const id of ids) {
      const fact = facts.get(id);
      if (fact) cited.add(fact);
    }
    if (node.type !== 'leafDirective' || node.name !== 'facts') return;
    const {topic, kind} = node.attributes ?? {};
    for (const fact of topics.find(({name}) => name === topic)?.facts ?? []) cited.add(fact);
    if (kind) for (const fact of facts.values()) if (isOfKind(fact, kind)) cited.add(fact);
  });
  return [...cited];
}
