import path from 'node:path';
import {topicSchema} from '../content/topics';
import type {Rule} from './rule';
import {schemaFaults} from './support/schema-faults';
import {yamlFaults} from './support/yaml-faults';
import {isReadable, yamlFile} from './support/yaml-text';

const GUIDE = {
  whole: '_category_.yml',
  examples: {
    '': 'label: Connectivity',
    label: 'label: Connectivity',
    position: 'position: 2',
    link: 'link: and below it, indented, type: generated-index',
    'link.type': 'type: generated-index',
    'link.description': 'description: How networks reach each other.',
  },
};

/**
 * The `_category_.yml` of a folder can be read and has its shape. The sidebars are made from it before anything else,
 * so a mistake in it would end the build with no file named.
 */
export const topicFiles: Rule = {
  name: 'topic-files',
  description: 'The _category_.yml of a folder can be read and has its shape',
  level: 'error',
  *check(library) {
    for (const file of library.otherFiles) {
      const name = path.posix.basename(file);
      if (/^_?category_?\.(ya?ml|json)$/i.test(name) && name !== '_category_.yml') {
        yield {file, line: 1, problem: `the file is named ${name}, which is not read`, remedy: 'name it _category_.yml'};
      }
      if (name !== '_category_.yml') continue;
      const yaml = yamlFile(library, file);
      if (!yaml) continue;
      yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
      if (isReadable(yaml)) yield* schemaFaults(topicSchema, yaml, GUIDE).map((fault) => ({file, ...fault}));
    }
  },
};
