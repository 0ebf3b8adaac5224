// Replaces DocItem/Footer (Docusaurus 3.10): adds the notes that share the rarest tags with this one, and leaves the
// date to the note's head.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import Link from '@docusaurus/Link';
import Tag from '@theme/Tag';
import EditThisPage from '@theme/EditThisPage';
import {relatedTo} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

export default function DocItemFooter(): ReactNode {
  const {
    metadata: {tags, editUrl},
  } = useDoc();
  const {edition, note} = useNoteIndex();
  const related = note ? relatedTo(edition, note) : [];
  return (
    <footer className={clsx(ThemeClassNames.docs.docFooter, styles.foot)}>
      {related.length > 0 && (
        <section className={styles.part}>
          <h2 id="related">Related</h2>
          <ul className={styles.related}>
            {related.map(({title, permalink, topic, minutes}) => (
              <li key={permalink}>
                <Link to={permalink}>{title}</Link>{' '}
                <small>{[topic, minutes && `${minutes} min`].filter(Boolean).join(', ')}</small>
              </li>
            ))}
          </ul>
        </section>
      )}
      {tags.length > 0 && (
        <section className={styles.part}>
          <h2 id="tags">Tags</h2>
          <ul className={styles.tags}>
            {tags.map((tag) => (
              <li key={tag.permalink}>
                <Tag {...tag} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {editUrl && (
        <p className={clsx('no-print', styles.edit)}>
          <EditThisPage editUrl={editUrl} />
        </p>
      )}
    </footer>
  );
}
