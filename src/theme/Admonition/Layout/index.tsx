// Replaces Admonition/Layout (Docusaurus 3.10): icons of the site's own set, and markup without Infima.
import type {ReactNode} from 'react';
import clsx from 'clsx';
import {ThemeClassNames} from '@docusaurus/theme-common';
import type {Props} from '@theme/Admonition/Layout';
import Icon, {type IconName} from '@site/src/components/Icon';

/** Callouts of names that Docusaurus knows beside its five kinds look like one of them. */
const ICONS: Record<string, IconName> = {
  note: 'note',
  tip: 'tip',
  info: 'info',
  warning: 'warning',
  danger: 'danger',
  secondary: 'note',
  important: 'info',
  success: 'tip',
  caution: 'warning',
};

export default function AdmonitionLayout({type, title, className, children, id}: Props): ReactNode {
  const icon = ICONS[type] ?? 'note';
  return (
    <div className={clsx(ThemeClassNames.common.admonition, ThemeClassNames.common.admonitionType(icon), className)} id={id}>
      <p className="callout-title">
        <Icon name={icon} />
        <span>{title}</span>
      </p>
      <div>{children}</div>
    </div>
  );
}
