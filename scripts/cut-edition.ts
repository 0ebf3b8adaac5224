import {cpSync, existsSync, mkdirSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {visit} from 'unist-util-visit';
import {runDocusaurus} from '../src/build/run-docusaurus';
import {readCurrentLabel, writeCurrentLabel} from '../src/content/current-label';
import {archivedLabels, listEditions} from '../src/content/editions';
import {formatFinding} from '../src/content/finding';
import {findPicture} from '../src/content/pictures';
import {readNotes} from '../src/content/read-notes';
import {listTopics} from '../src/content/topics';
import {checkNotes} from '../src/rules/check-notes';

/** What cutting an edition changes, beside docs/, which stays as it is. */
const CHANGED = ['docusaurus.config.ts', 'versions.json', 'versioned_docs', 'versioned_sidebars', 'static/img'];

/**
 * Archives the current edition under its label, with a copy of every picture its notes show, and gives `docs/` a new
 * label. When anything fails, or it is interrupted, everything is put back as it was.
 *
 * @param label the new label of the current edition
 * @param say is told when the work begins
 * @throws Error with a sentence for the author
 */
export async function cutEdition(
  siteDir: string,
  label: string | undefined,
  signal: AbortSignal,
  say: (line: string) => void,
): Promise<{archived: string; current: string; pictures: number}> {
  const archived = readCurrentLabel(siteDir);
  refuseBadLabel(siteDir, label, archived);
  refuseBadNotes(siteDir);
  say(`Archiving edition ${archived}; this takes some seconds…`);
  const copies = keepCopies(siteDir);
  try {
    await archiveNotes(siteDir, archived, signal);
    const pictures = archivePictures(siteDir, archived);
    writeCurrentLabel(siteDir, label);
    return {archived, current: label, pictures};
  } catch (error) {
    copies.restore();
    throw error;
  } finally {
    copies.remove();
  }
}

function refuseBadLabel(siteDir: string, label: string | undefined, current: string): asserts label is string {
  if (!label) throw new Error('What is the new edition called? Say it like this: npm run edition -- 2027');
  if (!/^[a-z0-9]+([.-][a-z0-9]+)*$/.test(label)) {
    throw new Error(
      `"${label}" cannot be the name of an edition: use lower-case letters, digits, dots and hyphens, such as 2027`,
    );
  }
  const taken = [current, ...archivedLabels(siteDir)];
  if (taken.includes(label)) {
    throw new Error(`There is an edition ${label} already (${taken.join(', ')}): choose another name for the new one`);
  }
  // "current" is Docusaurus's own name for what is in docs/; an edition's address is /docs/<label>/, where a topic or
  // the tags may be already.
  if (label === 'current') throw new Error('"current" is what docs/ is always called: choose another name, such as 2027');
  if (label === 'tags' || listTopics(path.join(siteDir, 'docs')).some(({slug}) => slug === label)) {
    throw new Error(`"${label}" is taken by the page /docs/${label}/: choose another name, such as 2027`);
  }
}

/** What is archived stays: it must be right first. */
function refuseBadNotes(siteDir: string): void {
  const errors = checkNotes(siteDir, {now: new Date(), currentLabel: readCurrentLabel(siteDir)}).filter(
    ({level}) => level === 'error',
  );
  if (errors.length === 0) return;
  throw new Error(`${errors.map(formatFinding).join('\n')}\nThe notes have errors: mend them, then archive them.`);
}

/** Docusaurus's own command; it copies the notes and freezes the sidebars. */
async function archiveNotes(siteDir: string, label: string, signal: AbortSignal): Promise<void> {
  const {code, said} = await runDocusaurus(siteDir, ['docs:version', label], signal);
  if (signal.aborted) throw new Error('Interrupted: nothing has changed.');
  if (code !== 0) throw new Error(`${said}\nEdition ${label} could not be archived, nothing has changed: see above.`);
}

/**
 * Copies the pictures that the archived notes show to a folder of the edition's name beside each, where
 * {@link findPicture} looks first, so that redrawing does not rewrite the past.
 *
 * @returns how many pictures the notes show
 */
function archivePictures(siteDir: string, label: string): number {
  const edition = listEditions('current', [label]).filter(({current}) => !current);
  const shown = new Set<string>();
  for (const {tree} of readNotes(siteDir, edition).notes) {
    if (!tree) continue;
    visit(tree, 'image', ({url}) => {
      shown.add(url);
    });
  }
  // A PNG that has an SVG beside it is shown as that.
  const forms = [...shown].flatMap((src) => [src, src.replace(/\.png$/, '.svg')]);
  for (const {file} of forms.flatMap((src) => findPicture(siteDir, src) ?? [])) {
    const copy = path.join(path.dirname(file), label, path.basename(file));
    mkdirSync(path.dirname(copy), {recursive: true});
    cpSync(file, copy);
  }
  return shown.size;
}

function keepCopies(siteDir: string): {restore: () => void; remove: () => void} {
  const kept = mkdtempSync(path.join(tmpdir(), 'edition-'));
  const present = CHANGED.filter((name) => existsSync(path.join(siteDir, name)));
  for (const name of present) cpSync(path.join(siteDir, name), path.join(kept, name), {recursive: true});
  return {
    restore: () => {
      for (const name of CHANGED) rmSync(path.join(siteDir, name), {recursive: true, force: true});
      for (const name of present) cpSync(path.join(kept, name), path.join(siteDir, name), {recursive: true});
    },
    remove: () => rmSync(kept, {recursive: true}),
  };
}
