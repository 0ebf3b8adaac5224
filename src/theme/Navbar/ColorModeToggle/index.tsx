// Replaces Navbar/ColorModeToggle (Docusaurus 3.10): the stock button waits for React. Ours is shown and worked by
// src/client/color-mode.ts; without scripts the page follows the system's choice and needs no button.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import siteStorage from '@generated/site-storage';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';

export default function NavbarColorModeToggle(): ReactNode {
  return (
    <button type="button" className="tool" data-color-mode-toggle={`theme${siteStorage.namespace}`} aria-label="Dark mode" hidden>
      <span className={clsx(styles.offer, styles.light)} aria-hidden="true">
        <Icon name="light" />
        <span className={styles.word}>Light</span>
      </span>
      <span className={clsx(styles.offer, styles.dark)} aria-hidden="true">
        <Icon name="dark" />
        <span className={styles.word}>Dark</span>
      </span>
    </button>
  );
}
