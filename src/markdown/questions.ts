import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {numberOf} from '../content/exams';
import {readQuestions, rightLetters, type Question} from '../content/questions';
import {splitSection} from '../content/section';
import {block, line, strong, text} from './elements';
import {placeOf} from './place';
import {shortText} from './short-text';

/**
 * `::questions` becomes the practice questions of the note, or of the one it names (`{of="connectivity/hub"}`), the answer of each in a fold that works without scripts.
 * src/client/questions.ts makes buttons of the options.
 */
export const questions: Plugin<[{siteDir: string}], Root> =
  ({siteDir}) =>
  (tree, file) => {
    visit(tree, 'leafDirective', (directive, index, parent) => {
      if (directive.name !== 'questions' || !parent || index === undefined) return;
      const place = placeOf(file, siteDir);
      const of = directive.attributes?.['of'] ?? place?.id;
      const asked = place ? readQuestions(place.docsDir).filter(({note}) => splitSection(note).note === of) : [];
      parent.children[index] = block('ol', {className: ['questions']}, asked.map(item));
    });
  };

function item(question: Question) {
  const right = rightLetters(question);
  const letters = Object.keys(question.options) as (keyof Question['options'])[];
  const reason = (letter: (typeof letters)[number]) => shortText(question.because[letter] ?? '');
  const name = right.map((letter) => letter.toUpperCase()).join(' and ');
  const wrong = letters.filter((letter) => !right.includes(letter));
  return block('li', {id: `question-${question.id}`, 'data-question': right.join(' ')}, [
    line('p', {}, shortText(question.ask)),
    block(
      'ol',
      {type: 'A'},
      letters.map((letter) => line('li', {}, shortText(question.options[letter] ?? ''))),
    ),
    block('details', {}, [
      line('summary', {}, [text('Answer')]),
      ...right.map((letter) =>
        line('p', {}, [strong(`${right.length > 1 ? letter.toUpperCase() : name}. `), ...reason(letter as 'a')]),
      ),
      block(
        'ul',
        {},
        wrong.map((letter) => line('li', {}, [strong(`Not ${letter.toUpperCase()}. `), ...reason(letter)])),
      ),
      line('p', {className: ['question-source']}, [
        text(`Tests ${examOf(question.objective)} ${numberOf(question.objective)}. `),
        {type: 'link', url: question.source, children: [text('Where it is documented')]},
      ]),
    ]),
  ]);
}

/** `az-700.1.3.2` is of `AZ-700`. */
const examOf = (objective: string): string => objective.slice(0, objective.indexOf('.')).toUpperCase();
