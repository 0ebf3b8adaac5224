import type {Rule} from './rule';
import {tagsFileOf, tagsOf, tagsOfNote} from './support/tag-list';

/** Every tag of `tags.yml` is carried by some note: one that is not has no page. */
export const unusedTags: Rule = {
  name: 'unused-tags',
  description: 'Every tag is carried by some note',
  level: 'advice',
  *check(library) {
    for (const edition of library.editions) {
      const notes = library.notes.filter((note) => note.edition === edition);
      const used = new Set(notes.flatMap((note) => tagsOfNote(note).map(({tag}) => tag)));
      for (const {key, line} of tagsOf(library, edition) ?? []) {
        if (used.has(key)) continue;
        yield {
          file: tagsFileOf(edition),
          line,
          problem: `no note carries the tag "${key}"`,
          remedy: 'give it to a note, or delete it here and in _tag-groups.yml',
        };
      }
    }
  },
};
