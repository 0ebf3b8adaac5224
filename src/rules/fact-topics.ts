import path from 'node:path';
import * as z from 'zod';
import {FACT_TOPICS_YAML, FACTS_FOLDER, factTopicsSchema} from '../content/facts';
import {listYaml} from '../content/yaml-folder';
import {nearest} from '../lib/nearest';
import type {Rule} from './rule';
import {schemaFaults} from './support/schema-faults';
import {yamlFaults} from './support/yaml-faults';
import {isReadable, placeOf, valuesOf, yamlFile} from './support/yaml-text';

const EXAMPLE = 'nat-gateway: NAT Gateway';

/** The names that readers see for the topics of the facts have their shape, and each is that of a topic. */
export const factTopics: Rule = {
  name: 'fact-topics',
  description: 'The list of what the topics of the facts are called can be read, and names topics that are there',
  level: 'error',
  *check(library) {
    for (const {folder} of library.editions) {
      const file = `${folder}/${FACT_TOPICS_YAML}`;
      const yaml = yamlFile(library, file);
      if (!yaml) continue;
      yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
      if (!isReadable(yaml)) continue;
      const guide = {whole: FACT_TOPICS_YAML, examples: {'': EXAMPLE}, ours: true};
      yield* schemaFaults(factTopicsSchema, yaml, guide).map((fault) => ({file, ...fault}));
      const topics = listYaml(path.join(library.siteDir, folder), FACTS_FOLDER).map((full) => path.basename(full, '.yaml'));
      // Also of a list with another mistake: all at once.
      const {data = {}} = z.record(z.string(), z.unknown()).safeParse(valuesOf(yaml));
      for (const name of Object.keys(data)) {
        if (topics.includes(name)) continue;
        const near = nearest(
          name,
          topics.filter((topic) => !(topic in data)),
        );
        yield {
          file,
          line: placeOf(yaml, [name]).line,
          problem: `there is no topic ${name}: ${folder}/${FACTS_FOLDER}/${name}.yaml is missing`,
          remedy: near ? `write ${near}, or take the line out` : 'take the line out',
        };
      }
    }
  },
};
