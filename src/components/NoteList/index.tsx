import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

export interface NoteListProps {
  /** {@link ListedNote}s. */
  children: ReactNode;
  /** Whether the notes build on each other: they stand as stops on a line then. */
  inOrder?: boolean;
}

/** A list of notes. */
export default function NoteList({children, inOrder = false}: NoteListProps): ReactNode {
  const List = inOrder ? 'ol' : 'ul';
  return <List className={clsx(styles.list, inOrder && ['stops', styles.inOrder])}>{children}</List>;
}

export interface ListedNoteProps {
  title: string;
  permalink: string;
  description?: string;
  /** Label of the note's topic, where the list holds several topics. */
  topic?: string;
}

/** A note in a list: its title as a link, its topic, how long it takes, its description. */
export function ListedNote({title, permalink, description, topic}: ListedNoteProps): ReactNode {
  const {edition} = useNoteIndex();
  const path = permalink.replace(/\/*$/, '/');
  const minutes = edition.notes.find((note) => note.permalink === path)?.minutes;
  const facts = [topic, minutes && `${minutes} min`].filter(Boolean).join(' · ');
  return (
    <li>
      <Heading as="h2" className={styles.title}>
        <Link to={permalink}>{title}</Link>
      </Heading>
      {facts && <p className={styles.facts}>{facts}</p>}
      {description && <p>{description}</p>}
    </li>
  );
}
