import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

/** The way to the search. Without scripts it leads to the tag index; src/client/search.ts makes it open the search. */
export default function SearchBox(): ReactNode {
  const {editions} = useNoteIndex();
  const {siteConfig} = useDocusaurusContext();
  const repositoryUrl = siteConfig.customFields?.['repositoryUrl'];
  const tagsPath = editions.find(({current}) => current)?.tagsPath;
  return (
    <form
      role="search"
      action={tagsPath}
      data-search=""
      data-base={useBaseUrl('/')}
      data-page={useBaseUrl('/search/')}
      data-report={typeof repositoryUrl === 'string' ? `${repositoryUrl}/issues/new` : undefined}
      className={styles.box}>
      <button type="submit" className={styles.button} aria-label="Search">
        <svg viewBox="0 0 24 24" width="20" height="20" fill="none" stroke="currentColor" strokeWidth="2" aria-hidden="true">
          <circle cx="10.5" cy="10.5" r="6.5" />
          <path d="m15.5 15.5 5 5" strokeLinecap="round" />
        </svg>
        <span className={styles.word}>Search</span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </button>
    </form>
  );
}
