import type {ReactNode} from 'react';
import {MemoryRouter} from 'react-router-dom';
import {DocsSidebarProvider} from '@docusaurus/plugin-content-docs/client';
import DocBreadcrumbs from '@theme/DocBreadcrumbs';
import DocPaginator from '@theme/DocPaginator';
import DocSidebarItems from '@theme/DocSidebarItems';
import DocVersionBanner from '@theme/DocVersionBanner';
import Heading from '@theme/Heading';
import Layout from '@theme/Layout';
import MDXContent from '@theme/MDXContent';
import Tag from '@theme/Tag';
import EditionSwitch from '@site/src/components/EditionSwitch';
import NoteFacts from '@site/src/components/NoteFacts';
import NoteList, {ListedNote} from '@site/src/components/NoteList';
import SearchBox from '@site/src/components/SearchBox';
import {notesOf, type NoteEntry} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import NoteElements from './_note.md';
import styles from './index.module.css';

/** What a note is made of, and what stands around it. */
export default function AllElements(): ReactNode {
  return (
    <Layout title="Every element">
      <main className={styles.all}>
        <Heading as="h1">Every element</Heading>
        <AroundNote />
        <div className="markdown">
          <MDXContent>
            <NoteElements />
          </MDXContent>
        </div>
      </main>
    </Layout>
  );
}

function AroundNote(): ReactNode {
  const {edition, editions} = useNoteIndex();
  const topic = edition.topics[0];
  const notes = topic ? notesOf(edition, topic) : [];
  const [first, second, third] = notes;
  const archived = editions.find(({current}) => !current);
  if (!topic || !first || !second || !third) return null;
  return (
    <>
      {archived && (
        <MemoryRouter initialEntries={[archived.notes[1]?.permalink ?? archived.path]}>
          <DocVersionBanner />
        </MemoryRouter>
      )}
      <MemoryRouter initialEntries={[second.permalink]}>
        <DocsSidebarProvider name={topic.sidebar} items={notes.map(asLink)}>
          <DocBreadcrumbs />
        </DocsSidebarProvider>
        <NoteFacts />
      </MemoryRouter>
      <p className="exam-line">
        Covers AZ-700 <a href={first.permalink}>2.1.1–2.1.2</a>
      </p>
      <p>
        <a className="button button--primary" href={first.permalink}>
          The main button
        </a>{' '}
        <a className="button" href={first.permalink}>
          A button
        </a>{' '}
        <button type="button" className="plain-button">
          A plain button
        </button>
      </p>
      <div className={styles.row}>
        <SearchBox />
        <EditionSwitch />
      </div>
      <ul className="menu__list stops">
        <DocSidebarItems items={notes.slice(0, 4).map(asLink)} activePath={second.permalink} level={2} />
      </ul>
      <p>
        {edition.tags.slice(0, 6).map((tag) => (
          <span key={tag.permalink}>
            <Tag {...tag} description={undefined} />{' '}
          </span>
        ))}
      </p>
      <NoteList inOrder>
        {notes.slice(0, 3).map((note) => (
          <ListedNote key={note.permalink} {...note} description="A sentence that says what the note tells." />
        ))}
      </NoteList>
      <NoteList>
        {notes.slice(3, 5).map((note) => (
          <ListedNote
            key={note.permalink}
            {...note}
            topic={topic.label}
            description="A sentence that says what the note tells."
          />
        ))}
      </NoteList>
      <DocPaginator previous={first} next={third} />
    </>
  );
}

const asLink = ({title, permalink}: NoteEntry) => ({type: 'link', label: title, href: permalink}) as const;
