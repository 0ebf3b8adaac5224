import {readCurrentLabel} from '../content/current-label';
import {formatFinding} from '../content/finding';
import {checkNotes} from '../rules/check-notes';
import {BuildError, type BuildStep} from './step';

/** The rules over all notes, before Docusaurus sees them: it would stop at the first mistake and name no line. */
export const checkNotesStep: BuildStep = {
  says: 'checking the notes',
  run: ({siteDir}) => {
    const errors = checkNotes(siteDir, {now: new Date(), currentLabel: readCurrentLabel(siteDir)}).filter(({level}) => level === 'error');
    if (errors.length > 0) {
      throw new BuildError([...errors.map(formatFinding), `The notes have ${errors.length === 1 ? 'one error' : `${errors.length} errors`}.`].join('\n'));
    }
  },
};
