import type {ReactNode} from 'react';
import Head from '@docusaurus/Head';
import useBaseUrl from '@docusaurus/useBaseUrl';
import styles from './index.module.css';

/**
 * Every element of the site in both themes, side by side, for those who change its looks. In the development server
 * alone. Each half is a window of its own, so that what lies over a page and what sticks to its edges is seen too.
 */
export default function Elements(): ReactNode {
  const all = useBaseUrl('/elements/all/');
  return (
    <main className={styles.halves}>
      <Head>
        <title>Every element</title>
      </Head>
      {['light', 'dark'].map((theme) => (
        <iframe key={theme} title={`Every element, ${theme}`} src={`${all}?docusaurus-theme=${theme}`} />
      ))}
    </main>
  );
}
