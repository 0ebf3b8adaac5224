import {FACTS_FOLDER, factSchema, factsSchema, type Fact} from '../content/facts';
import type {Finding} from '../content/finding';
import {isFuture} from '../lib/calendar-date';
import type {Rule} from './rule';
import {dataFiles} from './support/data-files';
import {perLibrary} from './support/per-library';
import {isReadable, placeOf, valuesOf} from './support/yaml-text';

const EXAMPLES = {
  '': '- id: peering.vnet.peerings, and below it says, value, source and verified',
  '[].source': 'source: https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview',
  '[].verified': 'verified: 2026-11-23',
};

/** A fact where it stands. */
export interface PlacedFact {
  fact: Fact;
  file: string;
  line: number;
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
    const items: unknown = isReadable(yaml) ? valuesOf(yaml) : [];
    for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
      const {data: fact} = factSchema.safeParse(item);
      if (fact) byEdition.get(edition.folder)?.set(fact.id, {fact, file, line: placeOf(yaml, [index, 'id']).line});
    }
  }
  return byEdition;
});

/** Facts have their shape, ids of their own that begin with their topic, and days that fit. */
export const facts: Rule = {
  name: 'facts',
  description: 'Every fact has its shape, an id of its own, a source and days that fit',
  level: 'error',
  *check(library) {
    for (const {folder} of library.editions) {
      const ids = new Map<string, string>();
      for (const {file, name, yaml, findings, edition} of files(library)) {
        if (edition.folder !== folder) continue;
        yield* findings;
        const items: unknown = isReadable(yaml) ? valuesOf(yaml) : [];
        for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
          const {data: fact} = factSchema.safeParse(item);
          if (!fact) continue;
          const at = (key: string) => ({file, line: placeOf(yaml, [index, key]).line});
          const other = ids.get(fact.id);
          if (other !== undefined)
            yield {...at('id'), problem: `the id ${fact.id} is taken in ${other}`, remedy: 'give it one of its own'};
          ids.set(fact.id, other ?? file);
          yield* faultsOf(fact, name, at, library.now);
        }
      }
    }
  },
};

function* faultsOf(fact: Fact, topic: string, at: (key: string) => {file: string; line: number}, now: Date): Iterable<Finding> {
  const {id, value, unit, since, until, instead} = fact;
  if (!id.startsWith(`${topic}.`)) {
    yield {...at('id'), problem: `${id} stands in ${topic}.yaml`, remedy: `write an id that begins with ${topic}., or move it`};
  }
  for (const key of ['verified', 'dated'] as const) {
    const day = fact[key];
    if (day !== undefined && isFuture(day, now)) {
      const remedy = key === 'verified' ? 'write the day you read it' : 'write the day the page gives';
      yield {...at(key), problem: `${key} is ${day}, which is still to come`, remedy};
    }
  }
  if (unit !== undefined && typeof value === 'string') {
    yield {
      ...at('unit'),
      problem: `unit is ${unit}, and the value is no number`,
      remedy: `write value: ${value} ${unit}, and delete unit`,
    };
  }
  if (since !== undefined && until !== undefined && until <= since) {
    yield {...at('until'), problem: `until is ${until}, and since ${since}`, remedy: 'write the later day behind until'};
  }
  if (instead !== undefined && until === undefined) {
    yield {
      ...at('instead'),
      problem: 'instead says what to move to, and until is missing',
      remedy: 'add until: and the day it ends',
    };
  }
}
