import {useLocation} from '@docusaurus/router';
import {usePluginData} from '@docusaurus/useGlobalData';
import {editionAt, type EditionIndex, type NoteEntry} from './note-index';

/** What {@link useNoteIndex} tells a page. */
export interface NoteIndex {
  editions: EditionIndex[];
  /** The edition the page belongs to. */
  edition: EditionIndex;
  /** The note the page is, if it is one. */
  note: NoteEntry | undefined;
  /** Path of the page. */
  pathname: string;
}

/** What there is, and where in it this page is. Pages outside the notes take the current edition. */
export default function useNoteIndex(): NoteIndex {
  const {editions} = usePluginData('note-index') as {editions: EditionIndex[]};
  const {pathname} = useLocation();
  const edition = editionAt(editions, pathname) ?? editions.find(({current}) => current);
  if (!edition) throw new Error('note-index: there is no current edition');
  return {editions, edition, note: edition.notes.find(({permalink}) => permalink === pathname), pathname};
}
