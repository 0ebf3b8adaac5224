import type {ReactNode} from 'react';
import Icon from '@site/src/components/Icon';
import {showDay} from '@site/src/lib/calendar-date';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

/** Below a note's title: how long it takes, when it was last gone through, and which edition it belongs to. */
export default function NoteFacts(): ReactNode {
  const {edition, note} = useNoteIndex();
  if (!note) return null;
  return (
    <ul className={styles.facts}>
      {note.minutes > 0 && (
        <li>
          <Icon name="clock" />
          {note.minutes} min read
        </li>
      )}
      <li>
        <Icon name="day" />
        <span>
          Updated <time dateTime={note.updated}>{showDay(note.updated)}</time>
        </span>
      </li>
      <li className={styles.edition}>
        <Icon name="edition" />
        Edition {edition.label}
      </li>
    </ul>
  );
}
