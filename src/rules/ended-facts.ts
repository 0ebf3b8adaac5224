import {laterDay, newestReading, wordNow} from '../lib/freshness';
import {factsOf} from './facts';
import type {Rule} from './rule';

/**
 * What has ended does not say that it will. Advice, as nothing may fail because time has passed; "today" is that of the
 * pages: the newest commit or the newest reading of a fact.
 */
export const endedFacts: Rule = {
  name: 'ended-facts',
  description: 'A fact whose end has passed does not say that it will end',
  level: 'advice',
  *check(library) {
    for (const {folder, current} of library.editions) {
      if (!current) continue;
      const placed = [...(factsOf(library).get(folder)?.values() ?? [])];
      const today = laterDay(newestReading(placed.map(({fact}) => fact)), library.newestCommit);
      for (const {fact, file, valueLine} of placed) {
        const word = wordNow(fact, today);
        if (word === undefined) continue;
        const ends = word.startsWith('to be ') ? 'ends' : 'ended';
        const problem = `${fact.id} ${ends} on ${fact.until ?? ''}, and its value is "${fact.value}"`;
        yield {file, line: valueLine, problem, remedy: `write value: ${word}`};
      }
    }
  },
};
