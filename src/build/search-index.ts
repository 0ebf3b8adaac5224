import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {readCurrentLabel} from '../content/current-label';
import {archivedLabels, listEditions} from '../content/editions';
import {readWords} from '../content/words';
import {collectNotes} from '../search/collect-notes';
import {makeIndex} from '../search/make-index';
import type {BuildStep} from './step';

/** The search index, from the pages of the notes. */
export const searchIndexStep: BuildStep = {
  says: 'indexing the notes for search',
  run: async ({siteDir, outDir}) => {
    const editions = listEditions(readCurrentLabel(siteDir), archivedLabels(siteDir));
    const notes = collectNotes(siteDir, editions);
    const found = await makeIndex(notes, outDir, {
      editions: editions.map(({label}) => label),
      words: readWords(path.join(siteDir, 'docs')),
      page: ({url}) => {
        const file = path.join(outDir, decodeURI(url), 'index.html');
        return existsSync(file) ? readFileSync(file, 'utf8') : undefined;
      },
    });
    if (found < notes.length) throw new Error(`search: ${notes.length - found} of ${notes.length} notes have no page`);
  },
};
