// Replaces Tag (Docusaurus 3.10): the stock one is drawn by borders of Infima, and too small to be hit by a thumb.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import type {Props} from '@theme/Tag';
import styles from './styles.module.css';

export default function Tag({permalink, label, description}: Props): ReactNode {
  return (
    <Link rel="tag" href={permalink} title={description} className={styles.tag}>
      {label}
    </Link>
  );
}
