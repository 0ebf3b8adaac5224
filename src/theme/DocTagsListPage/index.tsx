// Replaces DocTagsListPage (Docusaurus 3.10): tags in the groups of docs/_tag-groups.yml, where the stock page sorts
// them by letter.
import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import {PageMetadata} from '@docusaurus/theme-common';
import type {Props} from '@theme/DocTagsListPage';
import DocVersionBanner from '@theme/DocVersionBanner';
import Heading from '@theme/Heading';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

export default function DocTagsListPage({tags}: Props): ReactNode {
  const {edition} = useNoteIndex();
  const byLabel = new Map(tags.map((tag) => [tag.label, tag]));
  const groups = edition.tagGroups.map(({label, tags: labels}) => ({
    label,
    tags: labels.flatMap((name) => byLabel.get(name) ?? []),
  }));
  const grouped = new Set(groups.flatMap((group) => group.tags));
  const others = {label: 'Others', tags: tags.filter((tag) => !grouped.has(tag))};
  return (
    <>
      <PageMetadata title="Tags" description={`All tags of edition ${edition.label}, and how many notes carry each.`} />
      <main className="list-page">
        <DocVersionBanner />
        <Heading as="h1">Tags</Heading>
        {[...groups, others]
          .filter((group) => group.tags.length > 0)
          .map((group) => (
            <section key={group.label}>
              <Heading as="h2">{group.label}</Heading>
              <ul className={styles.tags}>
                {group.tags.map((tag) => (
                  <li key={tag.permalink}>
                    <Link to={tag.permalink} className={styles.tag}>
                      {tag.label}
                      <span className={styles.count}> {tag.count}</span>
                    </Link>
                    {tag.description && <p>{tag.description}</p>}
                  </li>
                ))}
              </ul>
            </section>
          ))}
      </main>
    </>
  );
}
