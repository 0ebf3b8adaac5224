// Replaces DocCardList (Docusaurus 3.10): the stock cards cut descriptions off in mid-word. A topic's page lists its
// notes as a tag's page does.
import type {ReactNode} from 'react';
import {filterDocCardListItems, useCurrentSidebarSiblings, useDocById} from '@docusaurus/plugin-content-docs/client';
import type {PropSidebarItem} from '@docusaurus/plugin-content-docs';
import type {Props} from '@theme/DocCardList';
import NoteList, {ListedNote} from '@site/src/components/NoteList';

export default function DocCardList({items}: Props): ReactNode {
  return items ? <Cards items={items} /> : <SiblingCards />;
}

function SiblingCards(): ReactNode {
  return <Cards items={useCurrentSidebarSiblings()} />;
}

function Cards({items}: {items: PropSidebarItem[]}): ReactNode {
  return (
    <NoteList inOrder>
      {filterDocCardListItems(items).map((item) =>
        item.type === 'html' || item.href === undefined ? null : <Card key={item.href} item={item} href={item.href} />,
      )}
    </NoteList>
  );
}

function Card({item, href}: {item: Exclude<PropSidebarItem, {type: 'html'}>; href: string}): ReactNode {
  const doc = useDocById(('docId' in item && item.docId) || undefined);
  return <ListedNote title={item.label} permalink={href} description={item.description ?? doc?.description} />;
}
