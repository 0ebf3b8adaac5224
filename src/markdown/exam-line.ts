import {existsSync} from 'node:fs';
import path from 'node:path';
import type {PhrasingContent, Root} from 'mdast';
import type {Plugin} from 'unified';
import {numberOf, objectivesOf, readExams} from '../content/exams';
import {splitSection} from '../content/section';
import {ranges} from '../lib/ranges';
import {line, text} from './elements';
import {anchorOf} from './exam-map';
import {addAfterOpening} from './opening';
import {placeOf} from './place';

/** Folder of the notes that show the exam maps, each named as its map. */
const EXAMS = 'exams';

/** Adds to the opening of a note a line that names the objectives it covers, from the exam maps, each group a link to its exam's page. */
export const examLine: Plugin<[{siteDir: string}], Root> =
  ({siteDir}) =>
  (tree, file) => {
    const place = placeOf(file, siteDir);
    if (!place) return;
    const exams = readExams(place.docsDir).flatMap(({name, exam}): PhrasingContent[] => {
      const page = `${EXAMS}/${name}.md`;
      const covered = objectivesOf(exam).filter((objective) =>
        objective['taught-in']?.some((section) => splitSection(section).note === place.id),
      );
      if (covered.length === 0 || !existsSync(path.join(place.docsDir, page))) return [];
      const groups = [...new Set(covered.map(({group}) => group))];
      const links = groups.flatMap((group): PhrasingContent[] => {
        const last = covered.filter((objective) => objective.group === group).map(({id}) => Number(id.slice(group.length + 1)));
        const words = ranges(last)
          .map(([from, to]) =>
            from === to ? `${numberOf(group)}.${from}` : `${numberOf(group)}.${from}–${numberOf(group)}.${to}`,
          )
          .join(', ');
        return [text(', '), {type: 'link', url: `${place.linkTo(page)}#${anchorOf(group)}`, children: [text(words)]}];
      });
      return [text(`; ${exam.exam} `), ...links.slice(1)];
    });
    if (exams.length === 0) return;
    const [first, ...rest] = exams;
    const opening = first?.type === 'text' ? first.value.replace('; ', 'Covers ') : '';
    addAfterOpening(tree, line('p', {className: ['exam-line']}, [text(opening), ...rest]));
  };
