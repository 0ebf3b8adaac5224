import {WORDS_YAML, wordsSchema} from '../content/words';
import type {Rule} from './rule';
import {schemaFaults} from './support/schema-faults';
import {yamlFaults} from './support/yaml-faults';
import {isReadable, placeOf, valuesOf, yamlFile} from './support/yaml-text';

const EXAMPLE = '- [UDR, user-defined route]';

/** The list of terms that mean the same, which the search uses, has its shape, and no term stands twice. */
export const wordList: Rule = {
  name: 'word-list',
  description: 'Each list of terms that mean the same can be read, and no term stands in it twice',
  level: 'error',
  *check(library) {
    for (const {folder} of library.editions) {
      const file = `${folder}/${WORDS_YAML}`;
      const yaml = yamlFile(library, file);
      if (!yaml) continue;
      yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
      if (!isReadable(yaml)) continue;
      const guide = {whole: WORDS_YAML, examples: {'': EXAMPLE, '[]': EXAMPLE}, ours: true};
      yield* schemaFaults(wordsSchema, yaml, guide).map((fault) => ({file, ...fault}));
      const {data = []} = wordsSchema.safeParse(valuesOf(yaml) ?? []);
      const seen = new Map<string, number>();
      for (const [index, terms] of data.entries()) {
        for (const [place, term] of terms.entries()) {
          const {line} = placeOf(yaml, [index, place]);
          const other = seen.get(term.toLowerCase());
          if (other !== undefined) {
            yield {
              file,
              line,
              problem: `"${term}" stands in line ${other} already`,
              remedy: 'put all terms that mean the same into one line',
            };
          }
          seen.set(term.toLowerCase(), other ?? line);
        }
      }
    }
  },
};
