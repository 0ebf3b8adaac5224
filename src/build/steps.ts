import {checkNotesStep} from './check-notes';
import {docusaurusStep} from './docusaurus';
import {factsFilesStep} from './facts-files';
import {feedStep} from './feed';
import {searchIndexStep} from './search-index';
import {socialCardsStep} from './social-cards';
import type {BuildStep} from './step';

/** The steps of a build, in order. The folder they fill takes the place of `build/` only when all have passed. */
export const steps: readonly BuildStep[] = [checkNotesStep, docusaurusStep, searchIndexStep, factsFilesStep, feedStep, socialCardsStep];
