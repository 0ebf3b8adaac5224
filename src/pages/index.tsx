import type {ReactNode} from 'react';
import Link from '@docusaurus/Link';
import useDocusaurusContext from '@docusaurus/useDocusaurusContext';
import Layout from '@theme/Layout';
import Heading from '@theme/Heading';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './index.module.css';

/** The landing page: what is here, and where to begin. */
export default function LandingPage(): ReactNode {
  const {siteConfig} = useDocusaurusContext();
  const {editions, edition} = useNoteIndex();
  return (
    <Layout description={siteConfig.tagline}>
      <main className={styles.landing}>
        <Heading as="h1">{siteConfig.title}</Heading>
        <p className={styles.lead}>
          Short notes on how Azure networks connect: what each service does, when to choose it, where it breaks. Each number in
          them was read in a named source, on a named day.
        </p>
        <p className={styles.ways}>
          <Link className="button button--primary" to={edition.path}>
            Start here
          </Link>
          <Link className="button button--secondary" to={edition.tagsPath}>
            Find by tag
          </Link>
        </p>
        <div className={styles.topics}>
          {edition.topics.map(({label, permalink, description}) => (
            <section key={permalink}>
              <Heading as="h2">
                <Link to={permalink}>{label}</Link>
              </Heading>
              <p>{description}</p>
              <ul>
                {edition.notes
                  .filter(({topic}) => topic === label)
                  .map((note) => (
                    <li key={note.permalink}>
                      <Link to={note.permalink}>{note.title}</Link>
                    </li>
                  ))}
              </ul>
            </section>
          ))}
          <section>
            <Heading as="h2">Editions</Heading>
            <p>The same notes as they stood earlier. Compare them to see what Azure has changed.</p>
            <ul>
              {editions.map(({label, path, current}) => (
                <li key={label}>
                  <Link to={path}>
                    {label}
                    {current && ' (current)'}
                  </Link>
                </li>
              ))}
            </ul>
          </section>
        </div>
      </main>
    </Layout>
  );
}
