import {isMap, isScalar, type Node} from 'yaml';
import type {Edition} from '../../content/editions';
import type {Note} from '../../content/note';
import type {Library} from '../rule';
import {perLibrary} from './per-library';
import {frontMatterOf, isReadable, placeOf, valuesOf, yamlFile} from './yaml-text';

/** A tag of an edition's `tags.yml`. */
export interface KnownTag {
  /** What a note writes. */
  key: string;
  /** Line in `tags.yml`. */
  line: number;
  label: string;
  permalink: string;
}

/** Path below the project of the file that lists an edition's tags. */
export const tagsFileOf = (edition: Edition): string => `${edition.folder}/tags.yml`;

const lists = perLibrary(
  (library) =>
    new Map(library.editions.map((edition): [string, KnownTag[] | undefined] => [edition.folder, readTags(library, edition)])),
);

/** The tags of an edition in their order; undefined when they cannot be read, which `tag-vocabulary` reports. */
export function tagsOf(library: Library, edition: Edition): KnownTag[] | undefined {
  return lists(library).get(edition.folder);
}

function readTags(library: Library, edition: Edition): KnownTag[] | undefined {
  const yaml = yamlFile(library, tagsFileOf(edition));
  if (!yaml || !isReadable(yaml) || !isMap<Node, Node>(yaml.document.contents)) return undefined;
  const values = valuesOf(yaml) as Record<string, {label?: unknown; permalink?: unknown} | null>;
  return yaml.document.contents.items.flatMap(({key}) => {
    if (!isScalar(key)) return [];
    const tag = values[String(key.value)];
    const text = (value: unknown): string => (typeof value === 'string' ? value : '');
    return [
      {
        key: String(key.value),
        line: placeOf(yaml, [String(key.value)]).line,
        label: text(tag?.label),
        permalink: text(tag?.permalink),
      },
    ];
  });
}

/** The tags a note carries, with their lines; none when its front matter cannot be read. */
export function tagsOfNote(note: Note): {tag: string; line: number}[] {
  const yaml = frontMatterOf(note);
  if (!yaml || !isReadable(yaml)) return [];
  const {tags} = (valuesOf(yaml) ?? {}) as {tags?: unknown};
  if (!Array.isArray(tags)) return [];
  return tags.flatMap((tag: unknown, index) =>
    typeof tag === 'string' ? [{tag, line: placeOf(yaml, ['tags', index]).line}] : [],
  );
}
