// A program: makes the index of the development server, `draft-index.ts SITE_DIR OUT_DIR`. It runs by itself because
// Pagefind is an ES module without a form for `require`, and Docusaurus 3 loads plugins by one. Until it does not.
import path from 'node:path';
import {readCurrentLabel} from '../../content/current-label';
import {archivedLabels, listEditions} from '../../content/editions';
import {readWords} from '../../content/words';
import {collectNotes} from '../../search/collect-notes';
import {draftPage} from '../../search/draft-text';
import {makeIndex} from '../../search/make-index';

const [siteDir = '.', outDir = '.'] = process.argv.slice(2);
const editions = listEditions(readCurrentLabel(siteDir), archivedLabels(siteDir));
void makeIndex(collectNotes(siteDir, editions), outDir, {
  editions: editions.map(({label}) => label),
  words: readWords(path.join(siteDir, 'docs')),
  page: draftPage,
});
