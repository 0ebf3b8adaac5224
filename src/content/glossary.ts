import {existsSync} from 'node:fs';
import path from 'node:path';
import * as z from 'zod';
import {section} from './section';
import {readYamlFile} from './yaml-folder';

/** Where an edition keeps its terms. */
export const GLOSSARY_YAML = '_glossary.yml';

const text = z.string().trim().min(2);

/** `docs/_glossary.yml`: the terms that notes use, each with what it means. */
export const glossarySchema = z.array(
  z.strictObject({
    /** The term as the middle of a sentence writes it: `next hop`, `ExpressRoute circuit`. */
    term: text,
    /** Other spellings and abbreviations that mean the same, such as `UDR`. */
    also: z.array(text).min(1).optional(),
    /** What it means, in a sentence or two that need nothing around them. Code and emphasis as in a note. */
    means: text,
    /** The section that teaches it. */
    note: section.optional(),
  }),
);

/** A term and what it means. */
export type GlossaryEntry = z.infer<typeof glossarySchema>[number];

/** The terms of an edition, in the order of the alphabet. Throws where the list has another shape, which the rule `glossary` explains. */
export function readGlossary(docsDir: string): GlossaryEntry[] {
  const file = path.join(docsDir, GLOSSARY_YAML);
  if (!existsSync(file)) return [];
  return [...readYamlFile(file, glossarySchema)].sort((a, b) => a.term.localeCompare(b.term, 'en', {sensitivity: 'base'}));
}

/** The term as part of an address: `next-hop`. */
export const termId = (term: string): string =>
  term
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
