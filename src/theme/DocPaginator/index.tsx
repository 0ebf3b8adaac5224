// Replaces DocPaginator (Docusaurus 3.10): says "previous" and "next" with the site's own icons, without Infima.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/DocPaginator';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';

export default function DocPaginator({previous, next}: Props): ReactNode {
  if (!previous && !next) return null;
  return (
    <nav className={`pagination-nav ${styles.ways ?? ''}`} aria-label="Previous and next">
      {previous && (
        <Link to={previous.permalink} rel="prev">
          <Icon name="previous" />
          <span>
            <small>Previous</small>
            {previous.title}
          </span>
        </Link>
      )}
      {next && (
        <Link to={next.permalink} rel="next" className={styles.next}>
          <span>
            <small>Next</small>
            {next.title}
          </span>
          <Icon name="next" />
        </Link>
      )}
    </nav>
  );
}
