import type {Rule} from './rule';
import {frontMatterOf, isReadable, placeOf, valuesOf} from './support/yaml-text';

const SHORTEST = 40;
const LONGEST = 160;

/** A description that search engines and tag pages show in full: shorter says little, longer is cut off. */
export const descriptionLength: Rule = {
  name: 'description-length',
  description: `A description has ${SHORTEST} to ${LONGEST} characters`,
  level: 'advice',
  *check({notes}) {
    for (const note of notes) {
      const yaml = frontMatterOf(note);
      if (!yaml || !isReadable(yaml)) continue;
      const {description} = (valuesOf(yaml) ?? {}) as {description?: unknown};
      if (typeof description !== 'string' || description.trim() === '') continue;
      const length = Array.from(description).length;
      if (length >= SHORTEST && length <= LONGEST) continue;
      yield {
        file: note.file,
        line: placeOf(yaml, ['description']).line,
        problem: `the description has ${length} ${length === 1 ? 'character' : 'characters'}`,
        remedy: `say in ${SHORTEST} to ${LONGEST} what a reader learns here`,
      };
    }
  },
};
