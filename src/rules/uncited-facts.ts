import {citationOf, citationsOf} from './fact-citations';
import {factsOf} from './facts';
import type {Rule} from './rule';
import {dataCitations} from './support/data-citations';

/** Every fact is cited by some note, question or term, by itself or with its topic: nobody reads one again that is not. */
export const uncitedFacts: Rule = {
  name: 'uncited-facts',
  description: 'Every fact is cited by some note',
  level: 'advice',
  *check(library) {
    for (const edition of library.editions) {
      const citations = library.notes.filter((note) => note.edition === edition).flatMap((note) => citationsOf(note).citations);
      const inData = dataCitations(library, edition.folder).map(({node}) => citationOf(node));
      const ids = new Set([...citations, ...inData].map(({id}) => id));
      const topics = new Set(citations.map(({topic}) => topic));
      for (const {fact, file, line} of factsOf(library).get(edition.folder)?.values() ?? []) {
        // What ends has its place in the calendar of retirements.
        if (fact.until !== undefined || ids.has(fact.id) || topics.has(fact.id.slice(0, fact.id.indexOf('.')))) continue;
        yield {file, line, problem: `no note cites ${fact.id}`, remedy: `cite it: :fact[${fact.id}], or delete it`};
      }
    }
  },
};
