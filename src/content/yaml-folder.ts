import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import type * as z from 'zod';

/** A file of a folder of data. */
export interface YamlFile<T> {
  /** Its name without `.yaml`. */
  name: string;
  content: T;
}

const known = new Map<string, {changed: number; size: number; content: unknown}>();

/**
 * Reads all `*.yaml` of a folder of an edition, by name. A file is read again only when it has changed: every note
 * that shows something of it asks.
 *
 * @param docsDir folder of the edition
 * @param folder such as `_questions`; one that is not there is empty
 */
export function readYamlFolder<T>(docsDir: string, folder: string, schema: z.ZodType<T>): YamlFile<T>[] {
  return listYaml(docsDir, folder).map((file) => ({name: path.basename(file, '.yaml'), content: readYamlFile(file, schema)}));
}

/** Paths of the `*.yaml` files of a folder of an edition, by name. */
export function listYaml(docsDir: string, folder: string): string[] {
  const dir = path.join(docsDir, folder);
  if (!statSync(dir, {throwIfNoEntry: false})?.isDirectory()) return [];
  return readdirSync(dir, {withFileTypes: true})
    .filter((entry) => entry.name.endsWith('.yaml') && !entry.isDirectory())
    .map(({name}) => path.join(dir, name))
    .sort();
}

/** What a file of data says. Throws where it does not have its shape, which a rule explains. */
export function readYamlFile<T>(file: string, schema: z.ZodType<T>): T {
  const {mtimeMs: changed, size} = statSync(file);
  const cached = known.get(file);
  if (cached?.changed === changed && cached.size === size) return cached.content as T;
  const {data, error} = schema.safeParse(parse(readFileSync(file, 'utf8')) ?? []);
  if (error) throw new Error(`${file} does not have its shape; npm run check says where`);
  known.set(file, {changed, size, content: data});
  return data;
}
