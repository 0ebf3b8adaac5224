// Replaces DocSidebarItem/Category (Docusaurus 3.10): the stock one folds by React and leaves the notes of a
// folded section out of the HTML. Ours is <details>.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import {isActiveSidebarItem} from '@docusaurus/plugin-content-docs/client';
import type {Props} from '@theme/DocSidebarItem/Category';
import DocSidebarItems from '@theme/DocSidebarItems';
import DocSidebarItemLink from '@theme/DocSidebarItem/Link';
import styles from './styles.module.css';

export default function DocSidebarItemCategory({item, activePath, level, index}: Props): ReactNode {
  const {label, items, href, collapsed, className} = item;
  return (
    <li className={clsx(ThemeClassNames.docs.docSidebarItemCategory, 'menu__list-item', className)}>
      <details
        className={styles.section}
        open={!collapsed || isActiveSidebarItem(item, activePath)}
        data-remember={href ?? label}>
        <summary className={clsx('menu__link', styles.name)}>{label}</summary>
        <ul className={clsx('menu__list', 'stops', styles.notes)}>
          {href && (
            <DocSidebarItemLink
              item={{type: 'link', label: 'Overview', href}}
              activePath={activePath}
              level={level + 1}
              index={index}
            />
          )}
          <DocSidebarItems items={items} activePath={activePath} level={level + 1} />
        </ul>
      </details>
    </li>
  );
}
