import path from 'node:path';
import type * as z from 'zod';
import type {Edition} from '../../content/editions';
import type {Finding} from '../../content/finding';
import {listYaml} from '../../content/yaml-folder';
import type {Library} from '../rule';
import {schemaFaults, type Guide} from './schema-faults';
import {yamlFaults} from './yaml-faults';
import {isReadable, valuesOf, yamlFile, type YamlText} from './yaml-text';

/** A file of data of an edition, held to its shape. */
export interface DataFile<T> {
  /** Path below the project. */
  file: string;
  /** Its name without `.yaml`. */
  name: string;
  yaml: YamlText;
  /** What it says; undefined when it does not have its shape. */
  data: T | undefined;
  /** Why not. */
  findings: Finding[];
}

/** Reads all `*.yaml` in a folder of an edition and holds each to its shape. */
export function dataFiles<T>(
  library: Library,
  edition: Edition,
  folder: string,
  schema: z.ZodType<T>,
  examples: Guide['examples'],
): DataFile<T>[] {
  return listYaml(path.join(library.siteDir, edition.folder), folder).flatMap((full) => {
    const base = path.basename(full);
    const file = `${edition.folder}/${folder}/${base}`;
    const yaml = yamlFile(library, file);
    if (!yaml) return [];
    const unread = yamlFaults(yaml);
    const faults = isReadable(yaml) ? [...unread, ...schemaFaults(schema, yaml, {whole: base, examples, ours: true})] : unread;
    const {data} = faults.length === 0 ? schema.safeParse(valuesOf(yaml)) : {data: undefined};
    return [{file, name: path.basename(base, '.yaml'), yaml, data, findings: faults.map((fault) => ({file, ...fault}))}];
  });
}
