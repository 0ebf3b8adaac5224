import {GLOSSARY_YAML, glossarySchema, termId} from '../content/glossary';
import type {Rule} from './rule';
import {schemaFaults} from './support/schema-faults';
import {toSection} from './support/to-section';
import {yamlFaults} from './support/yaml-faults';
import {isReadable, placeOf, valuesOf, yamlFile} from './support/yaml-text';

const EXAMPLES = {
  '': '- term: next hop, and below it means',
  '[].also': 'also: [UDR]',
  '[].note': 'note: connectivity/vnet-peering#not-transitive',
};

/** The glossary has its shape, no spelling stands in it twice, and the sections it names are there. */
export const glossary: Rule = {
  name: 'glossary',
  description: 'The glossary can be read, explains each spelling once, and names sections that are there',
  level: 'error',
  *check(library) {
    for (const edition of library.editions) {
      const file = `${edition.folder}/${GLOSSARY_YAML}`;
      const yaml = yamlFile(library, file);
      if (!yaml) continue;
      yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
      if (!isReadable(yaml)) continue;
      yield* schemaFaults(glossarySchema, yaml, {whole: GLOSSARY_YAML, examples: EXAMPLES, ours: true}).map((fault) => ({
        file,
        ...fault,
      }));
      const {data = []} = glossarySchema.safeParse(valuesOf(yaml) ?? []);
      const seen = new Map<string, number>();
      for (const [index, {term, also = [], note}] of data.entries()) {
        const {line} = placeOf(yaml, [index, 'term']);
        for (const spelling of [term, ...also]) {
          const other = seen.get(termId(spelling));
          if (other !== undefined) {
            yield {
              file,
              line,
              problem: `"${spelling}" is explained in line ${other} already`,
              remedy: 'put all spellings of one term behind also, and explain it once',
            };
          }
          seen.set(termId(spelling), other ?? line);
        }
        const fault = note === undefined ? undefined : toSection(library, edition, note);
        if (fault) yield {file, line: placeOf(yaml, [index, 'note']).line, ...fault};
      }
    }
  },
};
