// Replaces DocItem/TOC/Desktop (Docusaurus 3.10): the stock list of headings has no name, and no way back to the top.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import TOCItems from '@theme/TOCItems';
import Icon from '@site/src/components/Icon';
import styles from './styles.module.css';

export default function DocItemTOCDesktop(): ReactNode {
  const {toc} = useDoc();
  return (
    <nav aria-label="On this page" className={clsx(ThemeClassNames.docs.docTocDesktop, 'thin-scrollbar', styles.contents)}>
      <p className={styles.name} aria-hidden="true">
        On this page
      </p>
      <TOCItems toc={toc} />
      <a href="#__docusaurus" className={styles.top}>
        <Icon name="up" />
        Back to the top
      </a>
    </nav>
  );
}
