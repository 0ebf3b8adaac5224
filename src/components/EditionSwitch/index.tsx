import type {ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import Icon from '@site/src/components/Icon';
import {samePageIn} from '@site/src/plugins/note-index/note-index';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

/** Shows which edition one reads and leads to the same page in the others, or to their start. A popover: no script. */
export default function EditionSwitch(): ReactNode {
  const {editions, edition, pathname} = useNoteIndex();
  return (
    <div>
      <button type="button" className={clsx('tool', styles.button)} popoverTarget="editions">
        <Icon name="edition" />
        <span>
          <span className={styles.word}>Edition </span>
          {edition.label}
        </span>
      </button>
      <div id="editions" popover="auto" className={styles.list}>
        <ul>
          {editions.map((other) => (
            <li key={other.label}>
              <Link
                to={samePageIn(other, editions, pathname)}
                aria-current={other.label === edition.label ? 'true' : undefined}
                autoAddBaseUrl={false}>
                {other.label}
                <small>{other.current ? 'as of today' : `as it stood in ${other.label}`}</small>
              </Link>
            </li>
          ))}
        </ul>
      </div>
    </div>
  );
}
