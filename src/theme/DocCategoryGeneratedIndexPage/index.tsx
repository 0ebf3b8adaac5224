// Replaces DocCategoryGeneratedIndexPage (Docusaurus 3.10): the notes of a topic in their order, as stops on a line,
// each with the time it takes; the stock page has cards that cut their text.
import type {ReactNode} from 'react';
import {PageMetadata} from '@docusaurus/theme-common';
import {useCurrentSidebarCategory} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocCategoryGeneratedIndexPage';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocCardList from '@theme/DocCardList';
import DocPaginator from '@theme/DocPaginator';
import DocVersionBanner from '@theme/DocVersionBanner';
import Heading from '@theme/Heading';
import {minutesOf, notesOf} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

export default function DocCategoryGeneratedIndexPage({categoryGeneratedIndex}: Props): ReactNode {
  const {title, description, keywords, permalink, navigation} = categoryGeneratedIndex;
  const {items} = useCurrentSidebarCategory();
  const {edition, pathname} = useNoteIndex();
  const topic = edition.topics.find((other) => other.permalink === pathname || other.permalink === permalink);
  const notes = topic ? notesOf(edition, topic) : [];
  return (
    <>
      <PageMetadata title={title} description={description} keywords={keywords} />
      <DocVersionBanner />
      <DocBreadcrumbs />
      <header className={styles.head}>
        <Heading as="h1">{title}</Heading>
        {description && <p>{description}</p>}
        {notes.length > 0 && (
          <p className={styles.sum}>
            {notes.length === 1 ? 'One note' : `${notes.length} notes`}
            {minutesOf(notes) > 0 && `, ${minutesOf(notes)} minutes`}
          </p>
        )}
      </header>
      <DocCardList items={items} />
      <DocPaginator previous={navigation.previous} next={navigation.next} />
    </>
  );
}
