// Replaces DocVersionBanner (Docusaurus 3.10): says what an edition is, where the stock one says that a version is
// unmaintained, and is no alert, which screen readers would interrupt each page for.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocVersionBanner';
import {samePageIn} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

export default function DocVersionBanner({className}: Props): ReactNode {
  const {editions, edition, pathname} = useNoteIndex();
  const today = editions.find(({current}) => current);
  if (edition.current || !today) return null;
  const whatChanged = today.notes.find(({permalink}) => permalink.endsWith('/what-changed/'));
  const todaysPage = samePageIn(today, editions, pathname);
  return (
    <aside className={clsx(className, ThemeClassNames.docs.docVersionBanner, 'alert')} aria-label="Edition">
      These are the notes as they stood in {edition.label}. Azure has changed since:{' '}
      <Link to={todaysPage}>
        {todaysPage === today.path ? `start with edition ${today.label}` : `read this page in edition ${today.label}`}
      </Link>
      . {whatChanged && <Link to={whatChanged.permalink}>What changed since 2020</Link>}
    </aside>
  );
}
