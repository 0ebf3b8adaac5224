import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import styles from './styles.module.css';

/** A list of notes; its children are {@link ListedNote}. */
export default function NoteList({children}: {children: ReactNode}): ReactNode {
  return <ul className={styles.list}>{children}</ul>;
}

export interface ListedNoteProps {
  title: string;
  permalink: string;
  description?: string;
  /** Label of the note's topic, where the list holds several topics. */
  topic?: string;
}

/** A note in a list: its title as a link, its description, its topic. */
export function ListedNote({title, permalink, description, topic}: ListedNoteProps): ReactNode {
  return (
    <li>
      {topic && <p className={styles.topic}>{topic}</p>}
      <Heading as="h2" className={styles.title}>
        <Link to={permalink}>{title}</Link>
      </Heading>
      {description && <p className={styles.description}>{description}</p>}
    </li>
  );
}
