import {Fragment, type ReactNode} from 'react';
import clsx from 'clsx';
import Link from '@docusaurus/Link';
import {isSamePath} from '@docusaurus/theme-common/internal';
import type {PropSidebar} from '@docusaurus/plugin-content-docs';
import DocSidebarItems from '@theme/DocSidebarItems';
import {START_SIDEBAR} from '@site/src/lib/start-sidebar';
import useNoteIndex from '@site/src/plugins/note-index/useNoteIndex';
import styles from './styles.module.css';

export interface SiteMenuProps {
  /** The sidebar of the page's topic; its notes are listed below the topic's name. */
  sidebar?: {name: string; items: PropSidebar};
}

/** Id of the menu, for the button that opens it on a narrow screen. */
export const SITE_MENU_ID = 'site-menu';

/**
 * The menu of the site: the start, every topic, and the notes of the topic one is in.
 * Beside the page where there is room; a popover, opened by the button in the bar, where there is none.
 * One element serves both, and neither needs a script.
 */
export default function SiteMenu({sidebar}: SiteMenuProps): ReactNode {
  const {edition, pathname} = useNoteIndex();
  const items = (name: string) =>
    sidebar?.name === name && <DocSidebarItems items={sidebar.items} activePath={pathname} level={1} />;
  return (
    <aside id={SITE_MENU_ID} popover="auto" className={clsx('thin-scrollbar', styles.menu, sidebar && styles.beside)}>
      <nav aria-label="Notes">
        <ul className="menu__list">
          {items(START_SIDEBAR) || <MenuLink to={edition.path} label="Start here" pathname={pathname} />}
          {edition.topics.map(({label, permalink, sidebar: name}) => (
            <Fragment key={name}>{items(name) || <MenuLink to={permalink} label={label} pathname={pathname} />}</Fragment>
          ))}
          <MenuLink to={edition.tagsPath} label="Tags" pathname={pathname} />
        </ul>
      </nav>
      <button
        type="button"
        className={clsx('plain-button', styles.close)}
        popoverTarget={SITE_MENU_ID}
        popoverTargetAction="hide">
        Close
      </button>
    </aside>
  );
}

function MenuLink({to, label, pathname}: {to: string; label: string; pathname: string}): ReactNode {
  const current = isSamePath(to, pathname);
  return (
    <li className="menu__list-item">
      <Link className={clsx('menu__link', current && 'menu__link--active')} to={to} aria-current={current ? 'page' : undefined}>
        {label}
      </Link>
    </li>
  );
}
