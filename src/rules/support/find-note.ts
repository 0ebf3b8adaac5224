import path from 'node:path';
import type {Note} from '../../content/note';
import {nearest} from '../../lib/nearest';
import type {Library} from '../rule';
import {perLibrary} from './per-library';

const byFile = perLibrary(({notes}) => new Map(notes.map((note) => [note.file, note])));
const byLowerFile = perLibrary(({notes}) => new Map(notes.map((note) => [note.file.toLowerCase(), note])));
const unpublished = perLibrary(({otherFiles}) => new Set(otherFiles));

/** The note a link's file path leads to, or what comes near it. */
export interface FoundNote {
  note?: Note;
  /** The note whose file differs in upper and lower case only. */
  otherCase?: Note;
  /** A file that is there and is no page. */
  hidden?: string;
}

/** Looks for a note where Docusaurus does (`resolveMarkdownLinkPathname`): beside the note, below its edition, below the project. */
export function findNote(library: Library, from: Note, target: string): FoundNote {
  const places = candidates(from, target).map((place) => path.posix.normalize(place));
  const pick = <T>(find: (place: string) => T | undefined): T | undefined =>
    places.map(find).find((found) => found !== undefined);
  const note = pick((place) => byFile(library).get(place));
  if (note) return {note};
  return {
    otherCase: pick((place) => byLowerFile(library).get(place.toLowerCase())),
    hidden: pick((place) => (unpublished(library).has(place) ? place : undefined)),
  };
}

function candidates(from: Note, target: string): string[] {
  const beside = `${path.posix.dirname(from.file)}/${target}`;
  const below = [`${from.edition.folder}/${target}`, target.replace(/^\//, '')];
  if (target.startsWith('@site/')) return [target.slice('@site/'.length)];
  if (target.startsWith('/')) return below;
  return /^\.\.?\//.test(target) ? [beside] : [beside, ...below];
}

/** How to write a link from one note to another. */
export function linkTo(from: Note, to: Note): string {
  const relative = path.posix.relative(path.posix.dirname(from.file), to.file);
  return relative.startsWith('.') ? relative : `./${relative}`;
}

const nameOf = (file: string): string => path.posix.basename(file);

/** The note of the same edition whose file, or whose last part of the address, is named most like the end of a path. */
export function nearestNote(library: Library, from: Note, target: string): Note | undefined {
  const names = new Map<string, Note>();
  for (const note of library.notes) {
    if (note.edition !== from.edition) continue;
    names.set(/\.mdx?$/i.test(target) ? nameOf(note.file) : nameOf(note.url), note);
  }
  const name = nearest(nameOf(target), names.keys());
  return name === undefined ? undefined : names.get(name);
}
