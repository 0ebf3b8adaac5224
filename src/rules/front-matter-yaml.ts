import type {Rule} from './rule';
import {yamlFaults} from './support/yaml-faults';
import {frontMatterOf} from './support/yaml-text';

/** Front matter is YAML that can be read. Docusaurus stops at the first note where it is not, and names no line. */
export const frontMatterYaml: Rule = {
  name: 'front-matter-yaml',
  description: 'Front matter is YAML that can be read',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      const yaml = frontMatterOf(note);
      if (yaml) yield* yamlFaults(yaml).map((fault) => ({file: note.file, ...fault}));
    }
  },
};
