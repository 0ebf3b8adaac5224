// Replaces Footer (Docusaurus 3.10): a list of links, where the stock one is built on columns of Infima.
import type {ReactNode} from 'react';
import {type FooterLinkItem as FooterLinkItemProps, ThemeClassNames, useThemeConfig} from '@docusaurus/theme-common';
import FooterLinkItem from '@theme/Footer/LinkItem';
import styles from './styles.module.css';

export default function Footer(): ReactNode {
  const {footer} = useThemeConfig();
  if (!footer) return null;
  // Ours has no columns; the types allow them.
  const links = footer.links as FooterLinkItemProps[];
  return (
    <footer className={`${ThemeClassNames.layout.footer.container} footer ${styles.foot ?? ''}`}>
      <div className={styles.row}>
        <p>{footer.copyright}</p>
        <ul>
          {links.map((item, index) => (
            <li key={index}>
              <FooterLinkItem item={item} />
            </li>
          ))}
        </ul>
      </div>
    </footer>
  );
}
