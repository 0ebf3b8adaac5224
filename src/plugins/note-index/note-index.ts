import type {IsoDay} from '../../lib/calendar-date';

/** What the pages know about each edition beside their own content. Made at build time, never sent to a reading page. */
export interface EditionIndex {
  /** Name of the edition as readers see it. */
  label: string;
  current: boolean;
  /** Path all its pages begin with, such as `/docs/2020/`. */
  path: string;
  /** Path of its tag index. */
  tagsPath: string;
  topics: TopicEntry[];
  notes: NoteEntry[];
  tags: TagEntry[];
  /** Tag groups in the order of the tag index. */
  tagGroups: TagGroup[];
  /** Paths of its pages, without `path` in front: notes, topics, tags. */
  pages: string[];
}

/** A topic and where its page is. */
export interface TopicEntry {
  label: string;
  permalink: string;
  description: string;
  /** Name of the sidebar that its pages show. */
  sidebar: string;
}

/** A note as lists of notes show it. */
export interface NoteEntry {
  title: string;
  permalink: string;
  /** Label of its topic; absent for notes in the root of an edition. */
  topic?: string;
  /** How long it takes to read, in minutes; 0 for a page of tables, which is looked things up in and not read. */
  minutes: number;
  /** The day it was last gone through. */
  updated: IsoDay;
  /** The notes most related to it, as places in the edition's list of notes. */
  related: number[];
}

/** A tag and where its page is. */
export interface TagEntry {
  label: string;
  permalink: string;
}

/** Tags that stand together in the tag index. */
export interface TagGroup {
  label: string;
  /** Labels of the tags. */
  tags: string[];
}

/** The edition whose page the path is: the one with the longest matching beginning. */
export function editionAt(editions: readonly EditionIndex[], pathname: string): EditionIndex | undefined {
  return editions.filter((edition) => pathname.startsWith(edition.path)).sort((a, b) => b.path.length - a.path.length)[0];
}

/** Where a reader of `pathname` lands in another edition: the same page where it has one, else its start. */
export function samePageIn(edition: EditionIndex, editions: readonly EditionIndex[], pathname: string): string {
  const from = editionAt(editions, pathname);
  const page = from && pathname.slice(from.path.length);
  return page !== undefined && edition.pages.includes(page) ? edition.path + page : edition.path;
}

/** The notes of a topic, in order. */
export function notesOf(edition: EditionIndex, topic: TopicEntry): NoteEntry[] {
  return edition.notes.filter(({topic: label}) => label === topic.label);
}

/** The notes most related to a note of the edition, the nearest first. */
export function relatedTo(edition: EditionIndex, note: NoteEntry): NoteEntry[] {
  return note.related.flatMap((index) => edition.notes[index] ?? []);
}

/** The notes gone through last, the newest first; of one day in the order of the menu. */
export function newestNotes(edition: EditionIndex, most: number): NoteEntry[] {
  return [...edition.notes].sort((a, b) => b.updated.localeCompare(a.updated, 'en')).slice(0, most);
}

/** How long notes take together, in minutes. */
export function minutesOf(notes: readonly NoteEntry[]): number {
  return notes.reduce((sum, {minutes}) => sum + minutes, 0);
}
