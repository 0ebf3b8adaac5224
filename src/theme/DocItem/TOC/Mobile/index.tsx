// Replaces DocItem/TOC/Mobile (Docusaurus 3.10): the stock one unfolds by React. Ours is <details>.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import TOCItems from '@theme/TOCItems';
import styles from './styles.module.css';

export default function DocItemTOCMobile(): ReactNode {
  const {toc, frontMatter} = useDoc();
  return (
    <details id="on-this-page" className={clsx(ThemeClassNames.docs.docTocMobile, 'fold', styles.contents)}>
      <summary>On this page</summary>
      <nav aria-label="On this page">
        <TOCItems
          toc={toc}
          minHeadingLevel={frontMatter.toc_min_heading_level}
          maxHeadingLevel={frontMatter.toc_max_heading_level}
          linkClassName=""
        />
      </nav>
    </details>
  );
}
