import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useBaseUrl from '@docusaurus/useBaseUrl';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import Icon, {type IconName} from '@site/src/components/Icon';
import {showDay} from '@site/src/lib/calendar-date';
import {minutesOf, newestNotes, notesOf, type EditionIndex, type NoteEntry} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import NetworkMap from './_map.md';
import styles from './index.module.css';

/** The landing page: what is here, and where to begin. */
export default function LandingPage(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {editions, edition} = useNoteIndex();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={styles.landing}>
        <header className={styles.head}>
          <Heading as="h1">{siteConfig.title}</Heading>
          <p className={styles.lead}>
            How Azure networks connect: what each service does, when to choose it, where it breaks. Every number opens to the page
            it was read on and the day it was read.
          </p>
        </header>
        <Ways editions={editions} edition={edition} />
        <div className={styles.mapAndNews}>
          <section aria-labelledby="map" className={styles.map}>
            <Heading as="h2" id="map">
              Azure networking on one map
            </Heading>
            <div className="markdown">
              <MDXContent>
                <NetworkMap />
              </MDXContent>
            </div>
          </section>
          <News edition={edition} />
        </div>
        <Topics edition={edition} />
      </main>
    </Layout>
  );
}

/** Three ways into the notes, by what the reader came for. */
function Ways({editions, edition}: {editions: EditionIndex[]; edition: EditionIndex}): ReactNode {
  const exams = notesIn(edition, 'exams');
  const archived = editions.filter(({current}) => !current);
  return (
    <section aria-label="Three ways in" className={styles.ways}>
      <Way icon="study" title="Study for an exam" lead="Each objective, and the section that teaches it.">
        {exams.map((note) => (
          <NoteLink key={note.permalink} {...note} />
        ))}
        <NoteLink title="Read from the start" permalink={edition.path} />
      </Way>
      <Way icon="lookup" title="Look something up" lead="Tables you can sort and filter, each value with its source.">
        <Pages of={edition} named={['limits', 'addresses-ports-names', 'glossary']} />
        <NoteLink title="Find by tag" permalink={edition.tagsPath} />
      </Way>
      <Way icon="changed" title="See what changed since 2020" lead="What an older course or memory still has wrong.">
        <Pages of={edition} named={['what-changed', 'retirements', 'freshness']} />
        {archived.map(({label, path}) => (
          <NoteLink key={label} title={`The notes as of ${label}`} permalink={path} />
        ))}
      </Way>
    </section>
  );
}

function Way({icon, title, lead, children}: {icon: IconName; title: string; lead: string; children: ReactNode}): ReactNode {
  return (
    <div>
      <Heading as="h2">
        <Icon name={icon} /> {title}
      </Heading>
      <p>{lead}</p>
      <ul>{children}</ul>
    </div>
  );
}

/** Every topic with what it is about, how long it takes, and its notes in the order to read them. */
function Topics({edition}: {edition: EditionIndex}): ReactNode {
  return (
    <section aria-labelledby="topics">
      <Heading as="h2" id="topics">
        Topics
      </Heading>
      {edition.topics.map((topic) => {
        const notes = notesOf(edition, topic);
        return (
          <div key={topic.permalink} className={styles.topic}>
            <div>
              <Heading as="h3">
                <Link to={topic.permalink}>{topic.label}</Link>
              </Heading>
              <p>{topic.description}</p>
              <p className={styles.minor}>
                {notes.length} notes{minutesOf(notes) > 0 && `, ${minutesOf(notes)} minutes`}
              </p>
            </div>
            <ol>
              {notes.map((note) => (
                <NoteLink key={note.permalink} {...note} />
              ))}
            </ol>
          </div>
        );
      })}
    </section>
  );
}

/** What was gone through last. */
function News({edition}: {edition: EditionIndex}): ReactNode {
  const feed = useBaseUrl('/feed.xml');
  return (
    <section aria-labelledby="news">
      <Heading as="h2" id="news">
        What is new
      </Heading>
      <ul className={styles.news}>
        {newestNotes(edition, 6).map(({title, permalink, updated}, index, notes) => (
          <li key={permalink}>
            {updated !== notes[index - 1]?.updated && <time dateTime={updated}>{showDay(updated)}</time>}
            <Link to={permalink}>{title}</Link>
          </li>
        ))}
      </ul>
      <p>
        <a href={feed} className={styles.feed}>
          <Icon name="feed" /> The same as an Atom feed
        </a>
      </p>
    </section>
  );
}

function Pages({of, named}: {of: EditionIndex; named: readonly string[]}): ReactNode {
  const notes = notesIn(of, 'reference');
  return named.map((name) => {
    const note = notes.find(({permalink}) => permalink.endsWith(`/${name}/`));
    return note && <NoteLink key={name} title={note.title} permalink={note.permalink} />;
  });
}

const notesIn = (edition: EditionIndex, folder: string): NoteEntry[] => {
  const topic = edition.topics.find(({sidebar}) => sidebar === folder);
  return topic ? notesOf(edition, topic) : [];
};

function NoteLink({title, permalink, minutes}: Pick<NoteEntry, 'title' | 'permalink'> & {minutes?: number}): ReactNode {
  return (
    <li>
      <Link to={permalink}>{title}</Link>
      {minutes !== undefined && minutes > 0 && <small> {minutes} min</small>}
    </li>
  );
}
