// Replaces Navbar/Layout (Docusaurus 3.10): the stock bar is hidden and shown by React, and carries a menu of its own.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Navbar/Layout';
import NavbarMobileSidebar from '@theme/Navbar/MobileSidebar';
import styles from './styles.module.css';

export default function NavbarLayout({children}: Props): ReactNode {
  return (
    <nav aria-label="Main" className={clsx(ThemeClassNames.layout.navbar.container, 'navbar', styles.bar)}>
      {children}
      <NavbarMobileSidebar />
    </nav>
  );
}
