// Replaces DocItem/Content (Docusaurus 3.10): below the title, how long the note takes and when it was last gone
// through, and on narrow screens the list of its headings.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {useDoc} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocItem/Content';
import DocItemTOCMobile from '@theme/DocItem/TOC/Mobile';
import Heading from '@theme/Heading';
import MDXContent from '@theme/MDXContent';
import NoteFacts from '@site/src/components/NoteFacts';
import styles from './styles.module.css';

export default function DocItemContent({children}: Props): ReactNode {
  const {metadata, contentTitle, toc} = useDoc();
  return (
    <>
      <header className={styles.head}>
        {contentTitle === undefined && <Heading as="h1">{metadata.title}</Heading>}
        <NoteFacts />
      </header>
      {toc.length > 0 && <DocItemTOCMobile />}
      <div className={clsx(ThemeClassNames.docs.docMarkdown, 'markdown')}>
        <MDXContent>{children}</MDXContent>
      </div>
    </>
  );
}
