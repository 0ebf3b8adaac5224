import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';

/** `docs/tags.yml`: what a note writes, and what its tag page shows. Docusaurus reads the same file. */
export const tagsSchema = z.record(
  z.string(),
  z.strictObject({
    /** The tag as readers see it. */
    label: z.string().trim().min(1),
    /** End of the tag page's address: a slash, then lower-case words with hyphens. */
    permalink: z.string().regex(/^\/[a-z0-9]+(-[a-z0-9]+)*$/, 'a slash and lower-case words with hyphens, such as /private-link'),
    /** What the notes with this tag have in common, in a sentence. */
    description: z.string().trim().min(1),
  }),
);

/** `docs/_tag-groups.yml`: the order of the tag index. */
export const tagGroupsSchema = z.array(
  z.strictObject({
    /** Heading above the group. */
    label: z.string().trim().min(1),
    /** Keys of `tags.yml`. */
    tags: z.array(z.string()).min(1),
  }),
);

/** The tags of an edition by their keys. An edition without the file has none. */
export function readTags(docsDir: string): z.infer<typeof tagsSchema> {
  const file = path.join(docsDir, 'tags.yml');
  return existsSync(file) ? tagsSchema.parse(parse(readFileSync(file, 'utf8')) ?? {}) : {};
}

/** The groups of an edition's tag index; the tags are given by their labels. An empty file has none. */
export function readTagGroups(docsDir: string): z.infer<typeof tagGroupsSchema> {
  const file = path.join(docsDir, '_tag-groups.yml');
  if (!existsSync(file)) return [];
  const labels = readTags(docsDir);
  return tagGroupsSchema
    .parse(parse(readFileSync(file, 'utf8')) ?? [])
    .map(({label, tags}) => ({label, tags: tags.map((tag) => labels[tag]?.label ?? tag)}));
}
