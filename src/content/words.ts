import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';

/** Where an edition keeps its list. */
export const WORDS_YAML = '_words.yml';

/** `docs/_words.yml`: terms that mean the same, each line a list. Whoever searches for one finds the others. */
export const wordsSchema = z.array(z.array(z.string().trim().min(2)).min(2, 'two terms or more'));

/** The terms of an edition that mean the same. Throws where the list has another shape, which the rule `word-list` explains. */
export function readWords(docsDir: string): string[][] {
  const file = path.join(docsDir, WORDS_YAML);
  if (!existsSync(file)) return [];
  return wordsSchema.parse(parse(readFileSync(file, 'utf8')) ?? []);
}
