// Replaces Navbar/Content (Docusaurus 3.10): the tools stand in an element of their own, which on a narrow screen is a
// bar at its lower edge, in reach of the thumb.
import type {ReactNode} from 'react';
import {useThemeConfig} from '@docusaurus/theme-common';
import {splitNavbarItems} from '@docusaurus/theme-common/internal';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import NavbarItem, {type Props as NavbarItemProps} from '@theme/NavbarItem';
import NavbarColorModeToggle from '@theme/Navbar/ColorModeToggle';
import NavbarMobileSidebarToggle from '@theme/Navbar/MobileSidebar/Toggle';
import Icon from '@site/src/components/Icon';
import SiteMark from '@site/src/components/SiteMark';
import styles from './styles.module.css';

export default function NavbarContent(): ReactNode {
  const {title, items} = useThemeConfig().navbar;
  const [left, right] = splitNavbarItems(items as NavbarItemProps[]);
  return (
    <div className={styles.row}>
      <Link to="/" className={styles.brand}>
        <SiteMark />
        <span>{title}</span>
      </Link>
      <div className={styles.links}>
        {left.map((item, index) => (
          <NavbarItem key={index} {...item} />
        ))}
      </div>
      <div className={styles.tools} data-thumb-bar="">
        <NavbarMobileSidebarToggle />
        {right.map((item, index) => (
          <NavbarItem key={index} {...item} />
        ))}
        {/* Shown and worked by src/client/thumb-bar.ts where there are headings to list. */}
        <button type="button" className={clsx('tool', styles.contents)} data-contents="" hidden>
          <Icon name="contents" />
          Contents
        </button>
        <NavbarColorModeToggle />
      </div>
    </div>
  );
}
