import path from 'node:path';
import type {Note} from '../content/note';
import {readNotes} from '../content/read-notes';
import {splitSection} from '../content/section';
import {titleOf} from '../content/note-title';
import {noteId} from '../lib/note-path';
import type {Place} from './place';

/** Finds a section by its name. */
export type Sections = (name: string) => {file: string; heading: string; title: string; noteTitle: string} | undefined;

/** The sections of an edition, by the names that data gives them. */
export function sectionsOf({docsDir}: Place, siteDir: string): Sections {
  const folder = path.relative(siteDir, docsDir).split(path.sep).join('/');
  const {notes} = readNotes(siteDir, [{label: '', current: true, folder, route: ''}]);
  const byId = new Map(notes.map((note) => [noteId(note.path), note]));
  const headings = new Map<Note, Map<string, string>>();
  return (name) => {
    const {note: id, heading: anchor} = splitSection(name);
    const note = byId.get(id);
    if (!note) return undefined;
    const titles = headings.get(note) ?? new Map(note.headings.map((found) => [found.id, found.text]));
    headings.set(note, titles);
    return {file: note.path, heading: anchor, title: titles.get(anchor) ?? anchor, noteTitle: titleOf(note)};
  };
}
