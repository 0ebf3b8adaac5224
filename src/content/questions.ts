import * as z from 'zod';
import {objectiveId} from './exams';
import {httpsAddress} from './https-address';
import {section} from './section';
import {readYamlFolder} from './yaml-folder';

const text = z.string().trim().min(1);

/** The letters options go by. */
export const LETTERS = ['a', 'b', 'c', 'd', 'e', 'f'] as const;
const letter = z.enum(LETTERS);
const byLetter = z.strictObject({
  a: text,
  b: text,
  c: text.optional(),
  d: text.optional(),
  e: text.optional(),
  f: text.optional(),
});

/** A practice question: one item of a list in `docs/_questions/<topic>.yaml`. Texts are Markdown of one paragraph. */
export const questionSchema = z.strictObject({
  /** Its name among all questions, for links and for a reader's progress: kebab-case, never used again. */
  id: z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'words in lower case with hyphens, such as peering-transit-firewall'),
  /** The one objective of an exam that it tests. */
  objective: objectiveId,
  /** The section that settles it. The question stands at the end of that note. */
  note: section,
  /** What it asks of the reader: to know, to explain, or to decide. */
  kind: z.enum(['recall', 'understanding', 'design']),
  ask: text,
  /** Two to six, by letter. */
  options: byLetter,
  /** The letter of the right option, or the letters where several are right together. */
  answer: z.union([letter, z.array(letter).min(2, 'one letter, or a list of two and more')]),
  /** For each option, by the same letters, why it is right or wrong. */
  because: byLetter,
  /** The page that settles it, where it is not a fact's. */
  source: httpsAddress,
});

export const questionsSchema = z.array(questionSchema);

/** A practice question. */
export type Question = z.infer<typeof questionSchema>;

/** All questions of an edition, file by file. Throws where one does not fit, which the rule `questions` explains. */
export function readQuestions(docsDir: string): Question[] {
  return readYamlFolder(docsDir, '_questions', questionsSchema).flatMap(({content}) => content);
}

/** The letters of the right options. */
export function rightLetters({answer}: Pick<Question, 'answer'>): string[] {
  return Array.isArray(answer) ? answer : [answer];
}
