import {existsSync} from 'node:fs';
import path from 'node:path';
import type {PhrasingContent, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {readFacts, readFactTopics, type Fact} from '../content/facts';
import {factButton, factCards, factHint} from './fact-card';
import {chosenTable, retirementTables, changeTables, kindTables, topicTable} from './fact-tables';
import {showDay, type IsoDay} from '../lib/calendar-date';
import {noteId} from '../lib/note-path';
import {block, line, text} from './elements';
import {addAfterOpening} from './opening';
import {placeOf, type Place} from './place';
import {todayOf} from './today';

/**
 * `:fact[id]` becomes the value of a fact with a popover that says where it comes from; `::facts{…}` becomes a table.
 * The popovers stand at the end of the note, each once; the list of sources (source-list.ts) takes up the cited pages.
 */
export const facts: Plugin<[{siteDir: string; commit?: IsoDay}], Root> =
  ({siteDir, commit}) =>
  (tree, file) => {
    const place = placeOf(file, siteDir);
    if (!place) return;
    const cited = new Map<string, Fact>();
    let known: ReadonlyMap<string, Fact> | undefined;
    const find = (id: string): Fact => {
      known ??= readFacts(place.docsDir);
      const fact = known.get(id);
      if (!fact) return file.fail(`there is no fact ${id}: npm run check says which is near`, undefined, 'facts');
      return fact;
    };
    const cite = (fact: Fact, words?: string): PhrasingContent => {
      cited.set(fact.id, fact);
      return factButton(fact, words);
    };
    const citeAs = (fact: Fact, show: string | null | undefined): PhrasingContent => {
      if (!show) return cite(fact);
      const day = show === 'since' || show === 'until' || show === 'verified' ? fact[show] : undefined;
      if (day === undefined) return file.fail(`the fact ${fact.id} has no ${show} to show`, undefined, 'facts');
      cited.set(fact.id, fact);
      return factButton(fact, showDay(day));
    };
    visit(tree, ['textDirective', 'leafDirective'], (node, index, parent) => {
      if (!parent || index === undefined || !('name' in node)) return;
      if (node.type === 'textDirective' && node.name === 'fact')
        parent.children[index] = citeAs(find(toString(node).trim()), node.attributes?.['show']);
      if (node.type !== 'leafDirective' || node.name !== 'facts') return;
      const {ids, topic, kind} = node.attributes ?? {};
      const blocks: RootContent[] = ids
        ? [
            chosenTable(
              ids.split(',').map((id) => find(id.trim())),
              cite,
            ),
          ]
        : topic
          ? topicTable(
              readFactTopics(place.docsDir).filter(({name}) => name === topic),
              cite,
            )
          : kind === 'retirement'
            ? retirementTables(readFactTopics(place.docsDir), todayOf(place, siteDir, commit), cite)
            : kind === 'changed'
              ? changeTables(readFactTopics(place.docsDir), cite)
              : kindTables(readFactTopics(place.docsDir), (kind ?? '').split(' '), cite);
      parent.children.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
    if (cited.size === 0) return;
    const ending = endingLine([...cited.values()], endsPage(place));
    if (ending) addAfterOpening(tree, ending);
    file.data['citedFacts'] = [...cited.values()];
    tree.children.push(factHint(), factCards([...cited.values()]));
  };

/** The note that lists what ends, below its edition. */
const RETIREMENTS = 'reference/022-Retirements.md';

function endsPage({docsDir, id, linkTo}: Place): string | undefined {
  const here = id === noteId(RETIREMENTS);
  return !here && existsSync(path.join(docsDir, RETIREMENTS)) ? linkTo(RETIREMENTS) : undefined;
}

/** Behind the opening of a note that cites something that ends: what, when, and where all such things are listed. Several are folded. */
function endingLine(cited: readonly Fact[], page: string | undefined): RootContent | undefined {
  const ending = cited.filter(({until}) => until !== undefined).sort((a, b) => (a.until ?? '').localeCompare(b.until ?? ''));
  const [first] = ending;
  if (!first || page === undefined) return undefined;
  const words = ({says, until}: Fact) => `${says} (${showDay(until ?? '')})`;
  const all = (label: string): PhrasingContent => ({type: 'link', url: page, children: [text(label)]});
  const className = ['ending-line'];
  if (ending.length === 1) return line('p', {className}, [all('Retirement'), text(` in this note: ${words(first)}`)]);
  return block('details', {className}, [
    line('summary', {}, [text(`Retirements in this note: ${ending.length}`)]),
    block('ul', {}, [...ending.map((fact) => line('li', {}, [text(words(fact))])), line('li', {}, [all('All retirements')])]),
  ]);
}
