import type {Rule} from './rule';
import {didYouMean} from './support/fault';
import {tagsFileOf, tagsOf, tagsOfNote} from './support/tag-list';

/**
 * A note carries only tags of its edition's `tags.yml`. Docusaurus stops at the first note with another, and names no
 * line. Whether there is a `tags.yml`, and whether it can be read, is for `tag-vocabulary`.
 */
export const knownTags: Rule = {
  name: 'known-tags',
  description: 'A note carries only tags of its edition’s tags.yml',
  level: 'error',
  *check(library) {
    for (const edition of library.editions) {
      const known = tagsOf(library, edition)?.map(({key}) => key);
      if (!known) continue;
      const keys = new Set(known);
      const file = tagsFileOf(edition);
      for (const note of library.notes) {
        if (note.edition !== edition) continue;
        for (const {tag, line} of tagsOfNote(note)) {
          if (keys.has(tag)) continue;
          yield {
            file: note.file,
            line,
            problem: `the tag "${tag}" is not in ${file}`,
            remedy: didYouMean(
              tag,
              known,
              `add it there, or take one that is: ${known.slice(0, 5).join(', ')}${known.length > 5 ? ', …' : ''}`,
            ),
          };
        }
      }
    }
  },
};
