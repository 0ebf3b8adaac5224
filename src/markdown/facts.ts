import type {PhrasingContent, Root, RootContent} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {readFacts, readFactTopics, type Fact} from '../content/facts';
import {factButton, factCard, factHint} from './fact-card';
import {chosenTable, retirementTable, changeTables, kindTables, topicTable} from './fact-tables';
import {placeOf} from './place';

/**
 * `:fact[id]` becomes the value of a fact with a popover that says where it comes from; `::facts{…}` becomes a table.
 * The popovers stand at the end of the note, each once; the list of sources (source-list.ts) takes up the cited pages.
 */
export const facts: Plugin<[{siteDir: string}], Root> =
  ({siteDir}) =>
  (tree, file) => {
    const place = placeOf(file, siteDir);
    if (!place) return;
    const cited = new Map<string, Fact>();
    let known: Map<string, Fact> | undefined;
    const find = (id: string): Fact => {
      known ??= readFacts(place.docsDir);
      const fact = known.get(id);
      if (!fact) return file.fail(`there is no fact ${id}: npm run check says which is near`, undefined, 'facts');
      return fact;
    };
    const cite = (fact: Fact): PhrasingContent => {
      cited.set(fact.id, fact);
      return factButton(fact);
    };
    visit(tree, ['textDirective', 'leafDirective'], (node, index, parent) => {
      if (!parent || index === undefined || !('name' in node)) return;
      if (node.type === 'textDirective' && node.name === 'fact') parent.children[index] = cite(find(toString(node)));
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
            ? [retirementTable(readFactTopics(place.docsDir), cite)]
            : kind === 'changed'
              ? changeTables(readFactTopics(place.docsDir), cite)
              : kindTables(readFactTopics(place.docsDir), (kind ?? '').split(' '), cite);
      parent.children.splice(index, 1, ...blocks);
      return index + blocks.length;
    });
    if (cited.size === 0) return;
    file.data['citedFacts'] = [...cited.values()];
    tree.children.push(factHint(), ...[...cited.values()].map(factCard));
  };
