import {existsSync, lstatSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {notePath} from '../lib/note-path';
import type {Edition} from './editions';
import type {Note} from './note';
import {parseNote} from './parse-note';

/** Everything below the editions' folders. */
export interface NotesOnDisk {
  notes: Note[];
  /** Paths below the project of all other files in the folders of the editions, with `/`. */
  otherFiles: string[];
}

/**
 * Reads all notes of all editions, as Docusaurus would find them: files that end in `.md` or `.mdx`,
 * none whose name or folder begins with an underscore.
 */
export function readNotes(siteDir: string, editions: readonly Edition[]): NotesOnDisk {
  const notes: Note[] = [];
  const otherFiles: string[] = [];
  // One that is listed twice by mistake is read once, or each of its notes would seem to be there twice.
  for (const edition of new Map(editions.map((listed) => [listed.folder, listed])).values()) {
    for (const file of listFiles(siteDir, edition.folder)) {
      const below = file.slice(edition.folder.length + 1);
      if (isPublished(below) && !isLink(siteDir, file)) notes.push(readNote(siteDir, file, below, edition));
      else otherFiles.push(file);
    }
  }
  return {notes, otherFiles};
}

/** Docusaurus's own defaults: include `**\/*.{md,mdx}`, exclude what an underscore begins. */
function isPublished(below: string): boolean {
  return /\.mdx?$/.test(below) && !/(^|\/)_/.test(below);
}

/** A symbolic link: Docusaurus follows it to wherever it leads, so it is left to the rules, which refuse it. */
function isLink(siteDir: string, file: string): boolean {
  return lstatSync(path.join(siteDir, file)).isSymbolicLink();
}

function readNote(siteDir: string, file: string, below: string, edition: Edition): Note {
  const bytes = readFileSync(path.join(siteDir, file));
  const format = file.endsWith('.mdx') ? 'mdx' : 'md';
  return parseNote(bytes, {file, path: below, edition, url: edition.route + notePath(below), format});
}

function listFiles(siteDir: string, folder: string): string[] {
  if (!existsSync(path.join(siteDir, folder))) return [];
  return readdirSync(path.join(siteDir, folder), {withFileTypes: true})
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => (entry.isDirectory() ? listFiles(siteDir, `${folder}/${entry.name}`) : [`${folder}/${entry.name}`]));
}
