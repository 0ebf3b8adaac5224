// Replaces DocBreadcrumbs (Docusaurus 3.10): shows the note's place in its topic, stop by stop, where the stock one
// repeats the title that stands below it.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useSidebarBreadcrumbs} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import DocBreadcrumbsStructuredData from '@theme/DocBreadcrumbs/StructuredData';
import {notesOf} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

/** A topic of more notes than this shows its place in figures alone. */
const MOST_STOPS = 12;

export default function DocBreadcrumbs(): ReactNode {
  const breadcrumbs = useSidebarBreadcrumbs();
  const {edition, note} = useNoteIndex();
  const topic = edition.topics.find(({label}) => label === note?.topic);
  const siblings = topic ? notesOf(edition, topic) : [];
  const place = note ? siblings.indexOf(note) : -1;
  return (
    <>
      {breadcrumbs && <DocBreadcrumbsStructuredData breadcrumbs={breadcrumbs} />}
      <nav className={clsx(ThemeClassNames.docs.docBreadcrumbs, styles.place)} aria-label="Breadcrumbs">
        <ol>
          <li>
            <Link to={edition.path}>Notes</Link>
          </li>
          {topic && (
            <li>
              <Link to={topic.permalink}>{topic.label}</Link>
            </li>
          )}
        </ol>
        {topic && place >= 0 && (
          <p>
            {siblings.length <= MOST_STOPS && (
              <span className={styles.stops} aria-hidden="true">
                {siblings.map(({permalink}, index) => (
                  <i key={permalink} className={clsx(index < place && styles.before, index === place && styles.here)} />
                ))}
              </span>
            )}
            {place + 1} of {siblings.length}
            <span className="heard-only"> in {topic.label}</span>
          </p>
        )}
      </nav>
    </>
  );
}
