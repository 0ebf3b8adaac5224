// Replaces DocTagDocListPage (Docusaurus 3.10): shows the topic of each note, which the stock page does not know.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocTagDocListPage';
import DocVersionBanner from '@theme/DocVersionBanner';
import Heading from '@theme/Heading';
import NoteList, {ListedNote} from '@site/src/components/NoteList';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

export default function DocTagDocListPage({tag}: Props): ReactNode {
  const {edition} = useNoteIndex();
  const topics = new Map(edition.notes.map(({permalink, topic}) => [permalink, topic]));
  const search = new URLSearchParams({tag: tag.label, ...(edition.current ? {} : {edition: edition.label})}).toString();
  const count = tag.count === 1 ? 'One note' : `${tag.count} notes`;
  return (
    <>
      <PageMetadata title={`${tag.label}: notes with this tag`} description={tag.description} />
      <main className="list-page">
        <DocVersionBanner />
        <p>
          <Link to={tag.allTagsPath}>All tags</Link>
        </p>
        <Heading as="h1">{tag.label}</Heading>
        {tag.description && <p>{tag.description}</p>}
        <p>
          {count} in edition {edition.label}. <Link to={`/search/?${search}`}>Search among them</Link>
        </p>
        <NoteList>
          {tag.items.map(({id, title, permalink, description}) => (
            <ListedNote
              key={id}
              title={title}
              permalink={permalink}
              description={description}
              topic={topics.get(withSlash(permalink))}
            />
          ))}
        </NoteList>
      </main>
    </>
  );
}

/** The docs plugin gives paths without the slash that the site's pages end in. */
function withSlash(permalink: string): string {
  return permalink.endsWith('/') ? permalink : `${permalink}/`;
}
