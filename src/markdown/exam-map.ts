import type {ListItem, PhrasingContent, Root, RootContent} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {numberOf, objectivesOf, readExams, type Exam, type Objective} from '../content/exams';
import {showDay} from '../lib/calendar-date';
import {heading, text} from './elements';
import {placeOf, type Place} from './place';
import {sectionsOf, type Sections} from './sections';

/**
 * `::exam{name="az-700"}` becomes the objectives of an exam, each with links to the sections that teach it. What no
 * section teaches yet says so.
 */
export const examMap: Plugin<[{siteDir: string}], Root> =
  ({siteDir}) =>
  (tree, file) => {
    visit(tree, 'leafDirective', (directive, index, parent) => {
      const name = directive.attributes?.['name'];
      if (directive.name !== 'exam' || !parent || index === undefined) return;
      const place = placeOf(file, siteDir);
      const found = place && readExams(place.docsDir).find((exam) => exam.name === name);
      if (!found) return file.fail(`there is no exam map ${name ?? ''}: write ::exam{name="az-700"}`, directive, 'exam-map');
      parent.children.splice(index, 1, ...examPage(found.exam, place, sectionsOf(place, siteDir)));
    });
  };

function examPage(exam: Exam, place: Place, sections: Sections): RootContent[] {
  const objectives = objectivesOf(exam);
  const taught = objectives.filter((objective) => objective['taught-in']).length;
  return [
    paragraph([
      text('The '),
      {type: 'link', url: exam.source, children: [text('outline')]},
      text(` of ${showDay(exam.outline)}, in our own words, compared on ${showDay(exam.verified)}. ${exam.scope} `),
      text(`${taught} of ${objectives.length} objectives are taught so far.`),
    ]),
    ...exam.domains.flatMap(({id, says, weight, groups}) => [
      heading(`${numberOf(id)} ${says} (${weight})`, anchorOf(id)),
      ...groups.flatMap((group): RootContent[] => [
        heading(`${numberOf(group.id)} ${group.says}`, anchorOf(group.id), 3),
        {
          type: 'list',
          ordered: false,
          spread: false,
          data: {hProperties: {className: ['objectives']}},
          children: group.objectives.map((objective) => item(objective, place, sections)),
        },
      ]),
    ]),
  ];
}

function item(objective: Objective, place: Place, sections: Sections): ListItem {
  const taught = (objective['taught-in'] ?? []).flatMap((name) => sections(name) ?? []);
  const says = [{type: 'strong' as const, children: [text(numberOf(objective.id))]}, text(` ${objective.says}`)];
  const id = anchorOf(objective.id);
  if (taught.length === 0) {
    const open: PhrasingContent = {type: 'emphasis', children: [text('(not taught here yet)')]};
    return entry([paragraph([...says, text(' '), open])], {id, className: ['untaught']});
  }
  const links = taught.map(({file, heading: anchor, title, noteTitle}) =>
    entry([paragraph([{type: 'link', url: `${place.linkTo(file)}#${anchor}`, children: [text(title)]}, text(`, ${noteTitle}`)])]),
  );
  return entry([paragraph(says), {type: 'list', ordered: false, spread: false, children: links}], {id});
}

const entry = (children: ListItem['children'], hProperties: Record<string, string | string[]> = {}): ListItem => ({
  type: 'listItem',
  spread: false,
  data: {hProperties},
  children,
});

/** Where on its exam's page something of an exam stands: `az-700-2-1`. */
export function anchorOf(id: string): string {
  return id.replaceAll('.', '-');
}

const paragraph = (children: PhrasingContent[]): Extract<RootContent, {type: 'paragraph'}> => ({type: 'paragraph', children});
