// Replaces Details (Docusaurus 3.10): Docusaurus's opens by script only, and notes are drawn without React.
import type {ReactNode} from 'react';
import type {Props} from '@theme/Details';

export default function Details({summary, children, ...rest}: Props): ReactNode {
  return (
    <details {...rest}>
      {typeof summary === 'string' ? <summary>{summary}</summary> : summary}
      {children}
    </details>
  );
}
