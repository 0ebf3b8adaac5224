// Replaces Navbar/ColorModeToggle (Docusaurus 3.10): the stock button waits for React. Ours is shown and worked by
// src/client/color-mode.ts; without scripts the page follows the system's choice and needs no button.
import type {ReactNode} from 'react';
import siteStorage from '@generated/site-storage';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';

export default function NavbarColorModeToggle(): ReactNode {
  return (
    <button type="button" className="tool" data-color-mode-toggle={`theme${siteStorage.namespace}`} aria-label="Dark mode" hidden>
      <Icon name="light" className={styles.light} />
      <Icon name="dark" className={styles.dark} />
      <span className={styles.word} aria-hidden="true">
        Dark
      </span>
    </button>
  );
}
