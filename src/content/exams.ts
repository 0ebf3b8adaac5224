import * as z from 'zod';
import {day} from './front-matter';
import {httpsAddress} from './https-address';
import {section} from './section';
import {readYamlFolder} from './yaml-folder';

const text = z.string().trim().min(1);

const numbered = (depth: number, example: string) =>
  z
    .string()
    .regex(
      new RegExp(`^[a-z]+-[0-9]+${'\\.[0-9]+'.repeat(depth)}$`),
      `the exam and ${depth === 1 ? 'a number' : `${depth} numbers`}, such as ${example}`,
    );

/** The name of an objective: exam, domain, group, place in the official order. */
export const objectiveId = numbered(3, 'az-700.1.3.2');

/** One exam: `docs/_exams/<exam>.yaml`. All texts are our own words; the wording of record is Microsoft's. */
export const examSchema = z.strictObject({
  /** What readers call it, such as `AZ-700`. */
  exam: z.string().regex(/^[A-Z]+-[0-9]+$/, 'a code such as AZ-700'),
  title: text,
  /** The day from which the outline counts, as the outline says. */
  outline: day,
  source: httpsAddress,
  /** The day someone compared this file with the outline. */
  verified: day,
  /** What a reader should know about the scope of this map, in a sentence or two. */
  scope: text,
  domains: z
    .array(
      z.strictObject({
        id: numbered(1, 'az-700.1'),
        says: text,
        /** Its share of the exam, such as `25–30%`. */
        weight: text,
        groups: z
          .array(
            z.strictObject({
              id: numbered(2, 'az-700.1.3'),
              says: text,
              objectives: z
                .array(
                  z.strictObject({
                    id: objectiveId,
                    says: text,
                    /** The sections that teach it; left out while none does. */
                    'taught-in': z.array(section).min(1).optional(),
                  }),
                )
                .min(1),
            }),
          )
          .min(1),
      }),
    )
    .min(1),
});

/** An exam and its objectives. */
export type Exam = z.infer<typeof examSchema>;
/** An objective, with the group it belongs to. */
export type Objective = Exam['domains'][number]['groups'][number]['objectives'][number];

/** All exams of an edition. Throws where a file does not fit, which the rule `exam-maps` explains. */
export function readExams(docsDir: string): {name: string; exam: Exam}[] {
  return readYamlFolder(docsDir, '_exams', examSchema).map(({name, content}) => ({name, exam: content}));
}

/** All objectives of an exam, in order, each with the id of its group. */
export function objectivesOf(exam: Exam): (Objective & {group: string})[] {
  return exam.domains.flatMap(({groups}) =>
    groups.flatMap(({id, objectives}) => objectives.map((objective) => ({...objective, group: id}))),
  );
}

/** `az-700.1.3.2` without the exam: `1.3.2`. */
export function numberOf(id: string): string {
  return id.slice(id.indexOf('.') + 1);
}
