import path from 'node:path';
import {listEditions} from '../../../src/content/editions';
import type {Note} from '../../../src/content/note';
import {readNotes} from '../../../src/content/read-notes';

/** The notes with wrong code, in `fixtures/`. */
export const fixtureNotes = (): Note[] => currentNotes(path.join(import.meta.dirname, 'fixtures'));

/** The notes of a project's current edition. Archived ones keep the commands of their time. */
export function currentNotes(siteDir: string): Note[] {
  return readNotes(siteDir, listEditions('current', [])).notes;
}
