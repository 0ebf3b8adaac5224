import type {PhrasingContent, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {kindOf, readFacts, readFactTopics, type Fact} from '../content/facts';
import type {Note} from '../content/note';
import {readNotes} from '../content/read-notes';
import {showDay, type IsoDay} from '../lib/calendar-date';
import {monthsBetween} from '../lib/freshness';
import {text} from './elements';
import {sourceName} from './fact-card';
import {factTable} from './fact-table';
import {hasChanged} from './fact-tables';
import {placeOf} from './place';
import {todayOf} from './today';

/** So many facts are named to be read again first. */
const AGAIN = 20;

/**
 * `::freshness` becomes, for each note, how old the facts it cites are, and the facts to read again first.
 *
 * @param commit the day of the newest commit, for tests; else it is asked for
 */
export const freshness: Plugin<[{siteDir: string; commit?: IsoDay}], Root> =
  ({siteDir, commit}) =>
  (tree, file) => {
    visit(tree, 'leafDirective', (directive, index, parent) => {
      const place = placeOf(file, siteDir);
      if (directive.name !== 'freshness' || !parent || index === undefined || !place) return;
      const facts = readFacts(place.docsDir);
      const today = todayOf(place, siteDir, commit);
      const folder = file.path.includes('versioned_docs') ? place.docsDir.replace(/^.*(versioned_docs.*)$/, '$1') : 'docs';
      const {notes} = readNotes(siteDir, [{label: '', current: true, folder, route: ''}]);
      const topics = new Map(readFactTopics(place.docsDir).map((topic) => [topic.name, topic.facts]));
      const rows = notes.flatMap((note) => {
        const cited = citedBy(note, facts, topics);
        return cited.length === 0 ? [] : [noteRow(note, cited, today, place.linkTo(note.path))];
      });
      const oldest = byAge([...facts.values()]).slice(0, AGAIN);
      parent.children.splice(
        index,
        1,
        factTable(['Note', 'Facts', 'Oldest reading', 'Over 6 months', 'Over 12 months'], rows),
        {type: 'paragraph', children: [text('To be read again first:')]},
        factTable(['Fact', 'Read', 'Where'], oldest.map(factRow)),
      );
    });
  };

function noteRow(note: Note, cited: readonly Fact[], today: IsoDay, link: string): PhrasingContent[][] {
  const title: unknown = (note.frontMatter?.document.toJS() as {title?: unknown} | null)?.title;
  const [oldest] = byAge(cited);
  const older = (months: number) => String(cited.filter(({verified}) => monthsBetween(verified, today) >= months).length);
  return [
    [{type: 'link', url: link, children: [text(typeof title === 'string' ? title : note.path)]}],
    [text(String(cited.length))],
    oldest ? [readingOf(oldest)] : [],
    [text(older(6))],
    [text(older(12))],
  ];
}

const byAge = (facts: readonly Fact[]): Fact[] =>
  [...facts].sort((a, b) => a.verified.localeCompare(b.verified) || a.id.localeCompare(b.id));

/** The day a fact was read, which opens to the fact. */
const readingOf = ({id}: Fact): PhrasingContent => ({
  type: 'textDirective',
  name: 'fact',
  attributes: {show: 'verified'},
  children: [text(id)],
});

const factRow = ({says, verified, source}: Fact): PhrasingContent[][] => [
  [text(says)],
  [text(showDay(verified))],
  [{type: 'link', url: source, children: [text(sourceName(source))]}],
];

/** Whether `::facts{kind="…"}` lists a fact. */
function isOfKind(fact: Fact, kind: string): boolean {
  if (kind === 'changed') return hasChanged(fact);
  return kind === 'retirement' ? fact.until !== undefined : kind.split(' ').includes(kindOf(fact));
}

/** The facts a note cites, by themselves, with their topic or by their kind. */
function citedBy(note: Note, facts: ReadonlyMap<string, Fact>, topics: ReadonlyMap<string, Fact[]>): Fact[] {
  const cited = new Set<Fact>();
  if (!note.tree) return [];
  visit(note.tree, ['textDirective', 'leafDirective'], (node) => {
    if (!('name' in node)) return;
    const ids =
      node.type === 'textDirective' && node.name === 'fact'
        ? [toString(node).trim()]
        : node.type === 'leafDirective' && node.name === 'facts'
          ? (node.attributes?.['ids'] ?? '').split(',').map((id) => id.trim())
          : [];
    for (const id of ids) {
      const fact = facts.get(id);
      if (fact) cited.add(fact);
    }
    if (node.type !== 'leafDirective' || node.name !== 'facts') return;
    const {topic, kind} = node.attributes ?? {};
    for (const fact of topics.get(topic ?? '') ?? []) cited.add(fact);
    if (kind) for (const fact of facts.values()) if (isOfKind(fact, kind)) cited.add(fact);
  });
  return [...cited];
}
