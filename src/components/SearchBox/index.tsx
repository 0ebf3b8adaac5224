import type {ReactNode} from 'react';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Icon from '@site/src/components/Icon';
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
      data-report={typeof repositoryUrl === 'string' ? `${repositoryUrl}/issues/new` : undefined}>
      <button type="submit" className={styles.button} aria-label="Search">
        <Icon name="search" />
        <span>Search</span>
        <kbd className={styles.key} aria-hidden="true">
          /
        </kbd>
      </button>
    </form>
  );
}
