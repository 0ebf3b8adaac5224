import {isScalar} from 'yaml';
import {FACTS_FOLDER, factSchema, factsSchema, type Fact} from '../content/facts';
import type {Finding} from '../content/finding';
import {firstDay, isFuture} from '../lib/calendar-date';
import type {Library, Rule} from './rule';
import {dataFiles} from './support/data-files';
import {perLibrary} from './support/per-library';
import {isReadable, placeOf, valuesOf, type Place, type YamlText} from './support/yaml-text';

const LIKE_THIS = '- id: peering.vnet.peerings, and below it says, value, source and verified';
const EXAMPLES = {
  '': LIKE_THIS,
  '[]': LIKE_THIS,
  '[].source': 'source: https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
  '[].verified': 'verified: 2026-11-23',
};

/** A fact where it stands. */
export interface PlacedFact {
  fact: Fact;
  file: string;
  line: number;
  /** Line of its value. */
  valueLine: number;
}

const files = perLibrary((library) =>
  library.editions.flatMap((edition) =>
    dataFiles(library, edition, FACTS_FOLDER, factsSchema, EXAMPLES).map((found) => ({...found, edition})),
  ),
);

/** The facts of each edition's folder that have their shape, however wrong the others are. */
export const factsOf = perLibrary((library) => {
  const byEdition = new Map<string, Map<string, PlacedFact>>(library.editions.map(({folder}) => [folder, new Map()]));
  for (const {file, yaml, edition} of files(library)) {
    for (const [index, item] of itemsOf(yaml).entries()) {
      const {data: fact} = factSchema.safeParse(item);
      const lineOf = (key: string) => placeOf(yaml, [index, key]).line;
      if (fact) byEdition.get(edition.folder)?.set(fact.id, {fact, file, line: lineOf('id'), valueLine: lineOf('value')});
    }
  }
  return byEdition;
});

/**
 * Whether an edition may have a fact, or facts of a topic, once the errors this rule reports are mended: the fact is
 * there with another error, or its file cannot be read.
 */
export function mayBeThere(library: Library, folder: string, name: string): boolean {
  return files(library).some(({name: topic, yaml, edition, findings}) => {
    if (edition.folder !== folder || findings.length === 0) return false;
    if (!isReadable(yaml)) return name === topic || name.startsWith(`${topic}.`);
    return itemsOf(yaml).some((item) => idOf(item) === name || (name === topic && idOf(item)?.startsWith(`${topic}.`)));
  });
}

const itemsOf = (yaml: YamlText): unknown[] => {
  const items: unknown = isReadable(yaml) ? valuesOf(yaml) : [];
  return Array.isArray(items) ? items : [];
};

function idOf(item: unknown): string | undefined {
  const id: unknown = typeof item === 'object' && item !== null && 'id' in item ? item.id : undefined;
  return typeof id === 'string' ? id : undefined;
}

/** Facts have their shape, ids of their own that begin with their topic, and days that fit. */
export const facts: Rule = {
  name: 'facts',
  description: 'Every fact has its shape, an id of its own, a source and days that fit',
  level: 'error',
  *check(library) {
    for (const {folder} of library.editions) {
      yield* unreadFiles(library, folder);
      const ids = new Map<string, string>();
      for (const {file, name, yaml, findings, edition} of files(library)) {
        if (edition.folder !== folder) continue;
        yield* findings;
        yield* nameFaults(file, name);
        const items = itemsOf(yaml);
        if (findings.length === 0 && items.length === 0)
          yield {file, line: 1, problem: `${name}.yaml has no facts`, remedy: 'write one, or delete the file'};
        for (const [index, item] of items.entries()) {
          const at: At = (...keys) => ({file, ...placeOf(yaml, [index, ...keys])});
          const id = idOf(item);
          const other = id === undefined ? undefined : ids.get(id);
          if (id !== undefined) ids.set(id, other ?? `${file}:${at('id').line}`);
          if (id !== undefined && other !== undefined)
            yield {...here(at('id')), problem: `the id ${id} is taken in ${other}`, remedy: 'give it one of its own'};
          const {data: fact} = factSchema.safeParse(item);
          if (!fact) continue;
          yield* topicFaults(fact, name, at);
          yield* valueFaults(fact, at);
          yield* dayFaults(fact, at, library.now);
        }
      }
    }
  },
};

/** Where the keys of a fact lead. */
type At = (...keys: PropertyKey[]) => Place & {file: string};

const here = ({file, line}: {file: string; line: number}) => ({file, line});

const TOPIC = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** Files beside the topics that look like one and would be passed over. */
function* unreadFiles({otherFiles}: Library, folder: string): Iterable<Finding> {
  const start = `${folder}/${FACTS_FOLDER}/`;
  for (const file of otherFiles) {
    const name = file.slice(start.length);
    const [, base] = /([^/]*)\.ya?ml$/i.exec(name) ?? [];
    if (!file.startsWith(start) || base === undefined) continue;
    if (name.includes('/')) {
      const problem = `${name} is not read: it lies in a folder of its own`;
      yield {file, line: 1, problem, remedy: `move it to ${start}${base}.yaml`};
    } else if (!name.endsWith('.yaml')) yield {file, line: 1, problem: `${name} is not read`, remedy: `name it ${base}.yaml`};
  }
}

function* nameFaults(file: string, topic: string): Iterable<Finding> {
  if (TOPIC.test(topic)) return;
  const better = topic
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
  yield {file, line: 1, problem: `${topic}.yaml is no name of a topic`, remedy: `name it ${better || 'peering'}.yaml`};
}

function* topicFaults({id}: Fact, topic: string, at: At): Iterable<Finding> {
  if (!TOPIC.test(topic) || id.startsWith(`${topic}.`)) return;
  yield {
    ...here(at('id')),
    problem: `${id} stands in ${topic}.yaml`,
    remedy: `write an id that begins with ${topic}., or move it`,
  };
}

function* valueFaults({kind, value, unit}: Fact, at: At): Iterable<Finding> {
  const {node, ...place} = at('value');
  if (unit !== undefined && typeof value === 'string') {
    yield {
      ...here(at('unit')),
      problem: `unit is ${unit}, and the value is no number`,
      remedy: `write value: ${value} ${unit}, and delete unit`,
    };
  }
  if (typeof value === 'string' && kind === undefined && /^\d[\d,]*(\.\d+)?$/.test(value)) {
    const remedy = `write value: ${value.replaceAll(',', '')}, or say its kind`;
    yield {...place, problem: `value is the text "${value}"`, remedy};
  }
  const written = isScalar(node) ? node.source : undefined;
  if (typeof value === 'number' && written !== undefined && written !== String(value)) {
    const problem = `value is written ${written} and would be shown as ${value}`;
    yield {...place, problem, remedy: `write ${value}, or put it in quotes: value: "${written}"`};
  }
}

function* dayFaults(fact: Fact, at: At, now: Date): Iterable<Finding> {
  const {kind, since, until, instead, dated, verified, was = []} = fact;
  for (const key of ['verified', 'dated'] as const) {
    const day = fact[key];
    if (day !== undefined && isFuture(day, now)) {
      const remedy = key === 'verified' ? 'write the day you read it' : 'write the day the page gives';
      yield {...here(at(key)), problem: `${key} is ${day}, which is still to come`, remedy};
    }
  }
  if (dated !== undefined && dated > verified && !isFuture(dated, now)) {
    const problem = `dated is ${dated}, and verified ${verified}`;
    yield {...here(at('dated')), problem, remedy: 'write the day the page gave when it was read'};
  }
  if (since !== undefined && until !== undefined && until <= since) {
    yield {...here(at('until')), problem: `until is ${until}, and since ${since}`, remedy: 'write the later day behind until'};
  }
  if (kind === 'retirement' && until === undefined) {
    const remedy = 'add until: and the day it ends, or take another kind';
    yield {...here(at('kind')), problem: 'kind is retirement, and until is missing', remedy};
  }
  if (instead !== undefined && until === undefined) {
    yield {
      ...here(at('instead')),
      problem: 'instead says what to move to, and until is missing',
      remedy: 'add until: and the day it ends',
    };
  }
  for (const [index, {value, until: ended}] of was.entries()) {
    const says = `the earlier value ${value} ended ${ended}`;
    const above = was[index - 1];
    const place = here(at('was', index));
    if (isFuture(firstDay(ended), now))
      yield {...place, problem: `${says}, which is still to come`, remedy: 'write when it ended'};
    else if (above && isLater(ended, above.until))
      yield {...place, problem: `${says}, after the one above it`, remedy: 'write earlier values newest first'};
    else if (index === 0 && since !== undefined && isLater(ended, since))
      yield {...place, problem: `${says}, and since is ${since}`, remedy: 'write the day on which the value changed'};
  }
}

/** Whether a day, a month or a year is later than another; `2023` is not later than `2023-05`, of which it says less. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}
