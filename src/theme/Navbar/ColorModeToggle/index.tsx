// Replaces Navbar/ColorModeToggle (Docusaurus 3.10): the stock button waits for React. Ours is shown and worked by
// src/client/color-mode.ts; without scripts the page follows the system's choice and needs no button.
import type {ReactNode} from 'react';
import siteStorage from '@generated/site-storage';
import IconDarkMode from '@theme/Icon/DarkMode';
import IconLightMode from '@theme/Icon/LightMode';
import styles from './styles.module.css';

export default function NavbarColorModeToggle(): ReactNode {
  return (
    <button
      type="button"
      className={styles.button}
      data-color-mode-toggle={`theme${siteStorage.namespace}`}
      aria-label="Dark mode"
      hidden>
      <IconLightMode className={styles.light} aria-hidden="true" />
      <IconDarkMode className={styles.dark} aria-hidden="true" />
    </button>
  );
}
