import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Layout from '@theme/Layout';
import Heading from '@theme/Heading';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

/** The search as a page, its query in the address. The page's script fills it; without scripts the tag index serves. */
export default function SearchPage(): ReactNode {
  const {edition} = useNoteIndex();
  return (
    <Layout title="Search" description="Search the notes by word, tag, topic and edition.">
      <main className="list-page">
        <Heading as="h1">Search</Heading>
        <div data-search-page="">
          <p>
            Search needs scripts. <Link to={edition.tagsPath}>The tag index</Link> lists all notes by tag and needs none.
          </p>
        </div>
      </main>
    </Layout>
  );
}
