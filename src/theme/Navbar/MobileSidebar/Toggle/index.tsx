// Replaces Navbar/MobileSidebar/Toggle (Docusaurus 3.10): a button that opens the menu without a script.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import Icon from '@site/src/components/Icon';
import {SITE_MENU_ID} from '@site/src/components/SiteMenu';
import styles from './styles.module.css';

export default function MobileSidebarToggle(): ReactNode {
  return (
    <button type="button" className={clsx('tool', styles.toggle)} popoverTarget={SITE_MENU_ID}>
      <Icon name="menu" />
      Menu
    </button>
  );
}
