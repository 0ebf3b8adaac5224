import type {PhrasingContent, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {readFactTopics, type Fact} from '../content/facts';
import {byAge, noteFreshness, OVERDUE, type NoteFreshness} from '../content/note-freshness';
import {readNotes} from '../content/read-notes';
import {showDay, type IsoDay} from '../lib/calendar-date';
import {text} from './elements';
import {sourceName} from './fact-card';
import {factTable} from './fact-table';
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
      const topics = readFactTopics(place.docsDir);
      const folder = file.path.includes('versioned_docs') ? place.docsDir.replace(/^.*(versioned_docs.*)$/, '$1') : 'docs';
      const {notes} = readNotes(siteDir, [{label: '', current: true, folder, route: ''}]);
      const rows = noteFreshness(notes, topics, todayOf(place, siteDir, commit));
      const oldest = byAge(topics.flatMap(({facts}) => facts)).slice(0, AGAIN);
      parent.children.splice(
        index,
        1,
        factTable(
          ['Note', 'Facts', 'Oldest reading', `Over ${OVERDUE} months`, 'Over 12 months'],
          rows.map((row) => noteRow(row, place.linkTo(row.note.path))),
        ),
        {type: 'paragraph', children: [text('To be read again first:')]},
        factTable(['Fact', 'Read', 'Where'], oldest.map(factRow)),
      );
    });
  };

const noteRow = ({title, cited, oldest, overdue, yearOld}: NoteFreshness, link: string): PhrasingContent[][] => [
  [{type: 'link', url: link, children: [text(title)]}],
  [text(String(cited))],
  [readingOf(oldest)],
  [text(String(overdue))],
  [text(String(yearOld))],
];

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
