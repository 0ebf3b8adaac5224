import type {Finding} from '../content/finding';
import {questionSchema, questionsSchema, rightLetters, type Question} from '../content/questions';
import {splitSection} from '../content/section';
import {noteId} from '../lib/note-path';
import {examFiles, objectiveIds} from './exam-maps';
import type {Library, Rule} from './rule';
import {dataFiles} from './support/data-files';
import {didYouMean} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';
import {toSection} from './support/to-section';
import {isReadable, placeOf, valuesOf} from './support/yaml-text';

const EXAMPLES = {
  '': '- id: peering-transit, and below it objective, note, kind, ask, options, answer, because and source',
  '[].options': 'options:, and below it a: one answer, b: another',
  '[].because': 'because:, and below it for each option why it is right or wrong',
  '[].answer': 'answer: b',
};

/**
 * Practice questions have their shape, test an objective there is, stand with a note that shows them, and give a reason
 * for every option.
 */
export const questions: Rule = {
  name: 'questions',
  description: 'Every practice question has its shape, its objective, its section and a reason for each option',
  level: 'error',
  *check(library) {
    for (const edition of library.editions) {
      const showing = new Set(
        library.notes.filter((note) => note.edition === edition && showsQuestions(note)).map((note) => noteId(note.path)),
      );
      const ids = new Map<string, string>();
      const known = objectiveIds(library, edition);
      const mapsAreSound = examFiles(library).every(({data}) => data !== undefined);
      const asking = new Set<string>();
      for (const {file, yaml, findings} of dataFiles(library, edition, '_questions', questionsSchema, EXAMPLES)) {
        yield* findings;
        // One by one: what is wrong with one question hides nothing of the others.
        const items: unknown = isReadable(yaml) ? valuesOf(yaml) : [];
        for (const [index, item] of (Array.isArray(items) ? items : []).entries()) {
          const {data: question} = questionSchema.safeParse(item);
          if (!question) continue;
          const at = (...path: PropertyKey[]) => ({file, line: placeOf(yaml, [index, ...path]).line});
          const other = ids.get(question.id);
          if (other) yield {...at('id'), problem: `the id ${question.id} is taken in ${other}`, remedy: 'give it one of its own'};
          ids.set(question.id, file);
          if (mapsAreSound && !known.includes(question.objective)) {
            yield {
              ...at('objective'),
              problem: `there is no objective ${question.objective}`,
              remedy: didYouMean(question.objective, known, 'take one of docs/_exams'),
            };
          }
          const fault = toSection(library, edition, question.note);
          const {note} = splitSection(question.note);
          asking.add(note);
          if (fault) yield {...at('note'), ...fault};
          else if (!showing.has(note)) {
            yield {
              ...at('note'),
              problem: `the note ${note} does not show its questions`,
              remedy: 'write ::questions in a line of its own at its end',
            };
          }
          yield* optionFaults(question, at);
        }
      }
      yield* withoutQuestions(library, edition.folder, asking);
    }
  },
};

function* optionFaults(question: Question, at: (...path: PropertyKey[]) => {file: string; line: number}): Iterable<Finding> {
  const letters = Object.keys(question.options);
  for (const letter of rightLetters(question)) {
    if (!letters.includes(letter))
      yield {...at('answer'), problem: `the answer is ${letter}, which is no option`, remedy: `write ${letters.join(' or ')}`};
  }
  const reasons = Object.keys(question.because);
  for (const letter of letters.filter((name) => !reasons.includes(name))) {
    yield {
      ...at('because'),
      problem: `option ${letter} of ${question.id} has no reason`,
      remedy: `add ${letter}: and why it is right or wrong`,
    };
  }
  for (const letter of reasons.filter((name) => !letters.includes(name))) {
    yield {
      ...at('because', letter),
      problem: `there is a reason for ${letter}, which is no option`,
      remedy: 'delete it, or write the option',
    };
  }
}

/** Notes that show questions and have none: the page would end in an empty section. */
function* withoutQuestions(library: Library, folder: string, asking: ReadonlySet<string>): Iterable<Finding> {
  for (const note of library.notes) {
    const line = note.edition.folder === folder ? showsQuestions(note) : undefined;
    if (line === undefined || asking.has(noteId(note.path))) continue;
    yield {
      file: note.file,
      line,
      problem: 'there is no question for ::questions',
      remedy: `write one in ${folder}/_questions with note: ${noteId(note.path)}#heading, or delete the line`,
    };
  }
}

const showsQuestions = fromNote(
  (note): number | undefined => nodesOf(note, 'leafDirective').find(({name}) => name === 'questions')?.position?.start.line,
);
