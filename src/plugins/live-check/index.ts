import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import {formatFinding} from '../../content/finding';
import {checkNotes} from '../../rules/check-notes';

/**
 * In the development server: says what the check has to say about the notes, each time one of them changes.
 * A build has its own step for it (src/build/check-notes.ts).
 */
export default function liveCheckPlugin({siteDir}: LoadContext): Plugin {
  let said = '';
  return {
    name: 'live-check',
    getPathsToWatch: () => [path.join(siteDir, 'docs/**'), path.join(siteDir, 'versioned_docs/**')],
    loadContent() {
      if (process.env['NODE_ENV'] !== 'development') return;
      const findings = checkNotes(siteDir, {now: new Date()}).filter(({level}) => level === 'error');
      const text = findings.map(formatFinding).join('\n');
      if (text !== said) console.error(text ? `\nThe notes have errors:\n${text}\n` : '\nThe notes have no errors any more.\n');
      said = text;
    },
  };
}
