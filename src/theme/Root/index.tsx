// Replaces Root (Docusaurus 3.10): names the card that shows when a page is shared; the stock one draws nothing.
import type {ReactNode} from 'react';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import {PageMetadata} from '@docusaurus/theme-common';
import {cardPath} from '@site/src/lib/card-path';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

export default function Root({children}: {children: ReactNode}): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {edition, note, pathname} = useNoteIndex();
  const hasCard = note !== undefined || edition.topics.some(({permalink}) => permalink === pathname);
  return (
    <>
      <PageMetadata image={cardPath(hasCard ? pathname.slice(siteConfig.baseUrl.length) : '')} />
      {children}
    </>
  );
}
