import {useLocation} from '@docusaurus/router';
import {usePluginData} from '@docusaurus/useGlobalData';
import {editionAt, type EditionIndex} from './note-index';

/** All editions, the one this page belongs to, and the path of this page. Pages outside the notes take the current edition. */
export default function useNoteIndex(): {editions: EditionIndex[]; edition: EditionIndex; pathname: string} {
  const {editions} = usePluginData('note-index') as {editions: EditionIndex[]};
  const {pathname} = useLocation();
  const edition = editionAt(editions, pathname) ?? editions.find(({current}) => current);
  if (!edition) throw new Error('note-index: there is no current edition');
  return {editions, edition, pathname};
}
