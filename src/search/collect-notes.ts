import path from 'node:path';
import type {Edition} from '../content/editions';
import type {Note} from '../content/note';
import {readNotes} from '../content/read-notes';
import {readTags} from '../content/tags';
import {listTopics} from '../content/topics';

/** A note as search knows it, without its text. */
export interface SearchNote {
  note: Note;
  /** Path of its page below the base path. */
  url: string;
  title: string;
  /** The sentence that says what it tells. */
  description: string;
  /** Label of its edition. */
  edition: string;
  /** Label of its topic; undefined in the root of an edition. */
  topic: string | undefined;
  /** Labels of its tags. */
  tags: string[];
}

/** All notes of all editions, in the order of their files. */
export function collectNotes(siteDir: string, editions: readonly Edition[]): SearchNote[] {
  const known = new Map(
    editions.map((edition) => {
      const docsDir = path.join(siteDir, edition.folder);
      return [edition.folder, {topics: listTopics(docsDir), tags: readTags(docsDir)}] as const;
    }),
  );
  return readNotes(siteDir, editions).notes.map((note): SearchNote => {
    const {topics = [], tags = {}} = known.get(note.edition.folder) ?? {};
    const front = (note.frontMatter?.document.toJS() ?? {}) as {
      title?: unknown;
      description?: unknown;
      tags?: unknown;
    };
    const folder = note.path.includes('/') ? note.path.split('/')[0] : undefined;
    return {
      note,
      url: note.url,
      title: typeof front.title === 'string' ? front.title : note.path,
      description: typeof front.description === 'string' ? front.description : '',
      edition: note.edition.label,
      topic: topics.find((topic) => topic.folder === folder)?.label,
      tags: Array.isArray(front.tags) ? front.tags.map((tag: unknown) => tags[String(tag)]?.label ?? String(tag)) : [],
    };
  });
}
