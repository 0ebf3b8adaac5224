// Replaces NotFound/Content (Docusaurus 3.10): offers a way on. The lists of pages are also what
// src/client/nearest-page.ts chooses the likeliest page from.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import Heading from '@theme/Heading';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';

export default function NotFoundContent(): ReactNode {
  const {editions, edition} = useNoteIndex();
  return (
    <main className="list-page">
      <Heading as="h1">This page is not here</Heading>
      <p>The address may be mistyped, or the note may have moved.</p>
      <p data-nearest-page="" hidden>
        Did you mean <a href={edition.path}>the start page</a>?
      </p>
      <p>
        <Link to={edition.tagsPath}>Look through the tags</Link>, <Link to={edition.path}>start at the beginning</Link>, or choose
        from all notes:
      </p>
      {editions.map(({label, path, current, notes, topics, tags}) => (
        <details key={label} open={current} data-pages-below={path}>
          <summary>Edition {label}</summary>
          {[undefined, ...topics].map((topic) => {
            const inTopic = notes.filter((note) => note.topic === topic?.label);
            return (
              inTopic.length > 0 && (
                <section key={topic?.label ?? ''}>
                  {topic && <Heading as="h2">{topic.label}</Heading>}
                  <ul>
                    {inTopic.map(({title, permalink}) => (
                      <li key={permalink}>
                        <Link to={permalink}>{title}</Link>
                      </li>
                    ))}
                  </ul>
                </section>
              )
            );
          })}
          <ul hidden>
            {[...topics, ...tags].map(({label: name, permalink}) => (
              <li key={permalink}>
                <Link to={permalink}>{name}</Link>
              </li>
            ))}
          </ul>
        </details>
      ))}
    </main>
  );
}
