import type {ReactNode} from 'react';
import styles from './styles.module.css';

/** The site's sign: three stops on one line, the middle one reached. The same drawing is `static/img/favicon.svg`. */
export default function SiteMark(): ReactNode {
  return (
    <svg viewBox="0 0 32 32" width="28" height="28" className={styles.mark} aria-hidden="true">
      <path d="M7 25L16 7l9 18" />
      <circle cx="7" cy="25" r="4" />
      <circle cx="25" cy="25" r="4" />
      <circle cx="16" cy="7" r="4.5" className={styles.reached} />
    </svg>
  );
}
