// Replaces DocRoot/Layout (Docusaurus 3.10): the stock sidebar is folded, resized and drawn on phones by React,
// which reading pages do not load. Ours is one element that is HTML alone.
import type {ReactNode} from 'react';
import {useDocsSidebar} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocRoot/Layout';
import SiteMenu from '@site/src/components/SiteMenu';
import styles from './styles.module.css';

export default function DocRootLayout({children}: Props): ReactNode {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.page}>
      <SiteMenu sidebar={sidebar ?? {name: '', items: []}} />
      <main className={styles.main}>{children}</main>
    </div>
  );
}
