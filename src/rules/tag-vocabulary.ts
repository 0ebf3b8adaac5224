import {tagGroupsSchema, tagsSchema} from '../content/tags';
import type {Edition} from '../content/editions';
import type {Finding} from '../content/finding';
import type {Library, Rule} from './rule';
import {didYouMean} from './support/fault';
import {schemaFaults} from './support/schema-faults';
import {tagsFileOf, tagsOf, tagsOfNote, type KnownTag} from './support/tag-list';
import {yamlFaults} from './support/yaml-faults';
import {isReadable, placeOf, valuesOf, yamlFile} from './support/yaml-text';

const TAG = 'VPN: and below it, indented, label, permalink and description';
const TAG_EXAMPLES = {
  label: 'label: VPN',
  permalink: 'permalink: /vpn',
  description: 'description: Encrypted tunnels into a virtual network.',
};
const GROUP_EXAMPLES = {
  '': '- label: What is connected, and below it tags: [VPN, Peering]',
  '[]': '- label: What is connected, and below it tags: [VPN, Peering]',
  '[].label': 'label: What is connected',
  '[].tags': 'tags: [VPN, Peering]',
};

/**
 * `tags.yml` and `_tag-groups.yml` of each edition can be read, have their shape and agree with each other: a tag in
 * no group would be missing from the tag index, and two tags at one address would share a page.
 */
export const tagVocabulary: Rule = {
  name: 'tag-vocabulary',
  description: 'Each edition has a tags.yml and a _tag-groups.yml that can be read and agree with each other',
  level: 'error',
  *check(library) {
    for (const edition of library.editions) {
      const tags = tagsOf(library, edition);
      yield* checkTags(library, edition, tags ?? []);
      yield* checkGroups(library, edition, tags);
    }
  },
};

function* checkTags(library: Library, edition: Edition, tags: readonly KnownTag[]): Iterable<Finding> {
  const file = tagsFileOf(edition);
  const yaml = yamlFile(library, file);
  if (!yaml) {
    // What an edition without notes is worth is for edition-start.
    if (library.notes.some((note) => note.edition === edition)) {
      yield {file, line: 1, problem: 'the list of tags is missing', remedy: `write it, one tag after the other: ${TAG}`};
    }
    return;
  }
  yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
  if (!isReadable(yaml)) return;
  const carried = library.notes.some((note) => note.edition === edition && tagsOfNote(note).length > 0);
  if (carried && valuesOf(yaml) === null) {
    yield {
      file,
      line: 1,
      problem: 'the list of tags is empty, and notes carry tags',
      remedy: `write it, one tag after the other: ${TAG}`,
    };
  }
  const examples: Record<string, string> = {'': TAG};
  for (const {key} of tags) {
    examples[key] = TAG;
    for (const [name, text] of Object.entries(TAG_EXAMPLES)) examples[`${key}.${name}`] = text;
  }
  yield* schemaFaults(tagsSchema, yaml, {whole: 'tags.yml', examples}).map((fault) => ({file, ...fault}));
  for (const name of ['permalink', 'label'] as const) {
    const first = new Map<string, string>();
    for (const tag of tags) {
      const other = first.get(tag[name]);
      if (tag[name] && other !== undefined) {
        const {line} = placeOf(yaml, [tag.key, name]);
        yield {
          file,
          line,
          problem: `${tag.key} has the ${name} ${tag[name]}, which ${other} has already`,
          remedy: `give it a ${name} of its own`,
        };
      }
      first.set(tag[name], other ?? tag.key);
    }
  }
}

function* checkGroups(library: Library, edition: Edition, tags: readonly KnownTag[] | undefined): Iterable<Finding> {
  const file = `${edition.folder}/_tag-groups.yml`;
  const yaml = yamlFile(library, file);
  if (!yaml) {
    if (tags && tags.length > 0)
      yield {file, line: 1, problem: 'the groups of the tag index are missing', remedy: `write them: ${GROUP_EXAMPLES['[]']}`};
    return;
  }
  yield* yamlFaults(yaml).map((fault) => ({file, ...fault}));
  if (!isReadable(yaml)) return;
  if (valuesOf(yaml) === null) {
    yield {file, line: 1, problem: 'the list of groups of the tag index is empty', remedy: `write it: ${GROUP_EXAMPLES['[]']}`};
    return;
  }
  const faults = schemaFaults(tagGroupsSchema, yaml, {whole: '_tag-groups.yml', examples: GROUP_EXAMPLES});
  yield* faults.map((fault) => ({file, ...fault}));
  const groups = tagGroupsSchema.safeParse(valuesOf(yaml));
  if (!tags || !groups.success) return;
  const keys = tags.map(({key}) => key);
  const known = new Set(keys);
  const groupOf = new Map<string, string>();
  for (const [index, group] of groups.data.entries()) {
    for (const [position, tag] of group.tags.entries()) {
      const {line} = placeOf(yaml, [index, 'tags', position]);
      const other = groupOf.get(tag);
      if (!known.has(tag)) {
        yield {
          file,
          line,
          problem: `the tag "${tag}" is not in ${tagsFileOf(edition)}`,
          remedy: didYouMean(tag, keys, 'delete it here, or add it there'),
        };
      } else if (other !== undefined) {
        yield {
          file,
          line,
          problem: `the tag "${tag}" is in the group "${other}" already`,
          remedy: 'delete it from one of the two',
        };
      }
      groupOf.set(tag, other ?? group.label);
    }
  }
  for (const {key, line} of tags) {
    if (!groupOf.has(key)) {
      yield {
        file: tagsFileOf(edition),
        line,
        problem: `the tag "${key}" is in no group, so the tag index would not show it`,
        remedy: `add it to one in ${file}`,
      };
    }
  }
}
