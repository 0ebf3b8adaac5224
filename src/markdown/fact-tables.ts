import type {PhrasingContent, RootContent, Table} from 'mdast';
import {hasChanged, kindOf, showValue, type Fact, type FactTopic} from '../content/facts';
import {showDay, type IsoDay} from '../lib/calendar-date';
import {hasEnded} from '../lib/freshness';
import {heading, text} from './elements';
import {showPart} from './fact-card';
import {factTable} from './fact-table';

/** Cites a fact: gives its value, or the words for it, as a button, and has its card added to the page. */
export type Cite = (fact: Fact, words?: string) => PhrasingContent;

/** Facts one below the other. */
export function chosenTable(facts: readonly Fact[], cite: Cite, all = false): Table {
  return factTable(
    ['What', 'Value'],
    facts.map((fact) => [[text(fact.says)], [cite(fact)]]),
    all,
  );
}

/** A topic: things that have the same properties as rows and columns, everything else one below the other. */
export function topicTable(topics: readonly FactTopic[], cite: Cite): RootContent[] {
  return topics.flatMap(({facts}) => factTables(facts, cite));
}

/** Facts of some kinds, a heading for each topic. */
export function kindTables(topics: readonly FactTopic[], kinds: readonly string[], cite: Cite): RootContent[] {
  return topics.flatMap(({name, label, facts}) => {
    const chosen = facts.filter((fact) => kinds.includes(kindOf(fact)));
    return chosen.length === 0 ? [] : [heading(label, name), ...factTables(chosen, cite)];
  });
}

/** What will end and what has ended, each by day. */
export function retirementTables(topics: readonly FactTopic[], today: IsoDay, cite: Cite): RootContent[] {
  const ending = topics
    .flatMap((topic) => topic.facts)
    .filter(({until}) => until !== undefined)
    .sort((a, b) => (a.until ?? '').localeCompare(b.until ?? '') || a.id.localeCompare(b.id));
  const parts: [string, string, Fact[]][] = [
    ['What ends next', 'next', ending.filter((fact) => !hasEnded(fact, today))],
    ['What has ended', 'ended', ending.filter((fact) => hasEnded(fact, today)).reverse()],
  ];
  return parts.flatMap(([label, id, chosen]) => (chosen.length === 0 ? [] : [heading(label, id), endsTable(chosen, cite)]));
}

function endsTable(facts: readonly Fact[], cite: Cite): Table {
  return factTable(
    ['Ends', 'What', 'Move to', 'Source'],
    facts.map((fact) => [
      [text(showDay(fact.until ?? ''))],
      [text(fact.says)],
      [text(fact.instead ?? '')],
      [cite(fact, 'source')],
    ]),
  );
}

/** What has changed, a heading for each topic, the latest first. */
export function changeTables(topics: readonly FactTopic[], cite: Cite): RootContent[] {
  return topics.flatMap(({name, label, facts}) => {
    const changed = facts.filter(hasChanged).sort((a, b) => changedIn(b).localeCompare(changedIn(a)));
    if (changed.length === 0) return [];
    const rows = changed.map((fact) => [
      [text(fact.says)],
      [
        text(
          (fact.was ?? []).map(({value, until}) => `${showValue({value, unit: fact.unit})} until ${showPart(until)}`).join('; '),
        ),
      ],
      [cite(fact)],
      [text(changedIn(fact) && showPart(changedIn(fact)))],
    ]);
    return [heading(label, name), factTable(['What', 'Was', 'Is', 'Since'], rows)];
  });
}

/** The day a value became true: that on which the one before ended, where no other is known. At times no more than a month or year. */
const changedIn = ({since, was}: Fact): string => since ?? was?.[0]?.until ?? '';

/** A property that several things have makes a column; from this many shared columns on, a grid reads better than a list. */
const SHARED = 2;

function factTables(facts: readonly Fact[], cite: Cite): RootContent[] {
  const things = new Map<string, Fact[]>();
  for (const fact of facts) {
    const thing = fact.id.split('.')[1] ?? '';
    things.set(thing, [...(things.get(thing) ?? []), fact]);
  }
  const named = [...things].filter(([, list]) => list.some((fact) => propertyOf(fact) === 'name'));
  const grid = named.length > 1 ? named : [];
  const rest = facts.filter((fact) => !grid.some(([thing]) => thing === fact.id.split('.')[1]));
  const columns = [...new Set(grid.flatMap(([, list]) => list.map(propertyOf)))].filter((property) => property !== 'name');
  if (columns.length < SHARED) return facts.length > 0 ? [chosenTable(facts, cite, true)] : [];
  const rows = grid.map(([, list]) => {
    const cell = (property: string): PhrasingContent[] => {
      const fact = list.find((other) => propertyOf(other) === property);
      return fact ? [cite(fact)] : [];
    };
    return [cell('name'), ...columns.map(cell)];
  });
  return [factTable(['Name', ...columns.map(columnLabel)], rows), ...(rest.length > 0 ? [chosenTable(rest, cite, true)] : [])];
}

const propertyOf = ({id}: Fact): string => id.split('.')[2] ?? '';

/** `route-table` is `Route table`. */
const columnLabel = (property: string): string => property.charAt(0).toUpperCase() + property.slice(1).replaceAll('-', ' ');
