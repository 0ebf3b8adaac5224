import type {Rule} from './rule';
import {htmlTagsOf} from './support/html-tags';

/** Elements that run something, bring something from another host, or change how the page looks. */
const REFUSED = new Set(['script', 'iframe', 'link', 'style', 'object', 'embed', 'video', 'audio', 'form', 'base', 'meta']);

/**
 * A note is text: a page asks no one else's server for anything and runs no script but the site's own
 * (CONTRIBUTING, "A directive, a part of a page, a step of the build").
 */
export const embeddedElements: Rule = {
  name: 'embedded-elements',
  description: 'No note brings scripts, styles, frames or films of its own',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      for (const {name, line} of htmlTagsOf(note)) {
        if (!REFUSED.has(name.toLowerCase())) continue;
        yield {
          file: note.file,
          line,
          problem: `a note cannot bring <${name}>`,
          remedy: 'write what it says as text, or link to it; show it in backticks when it is code',
        };
      }
    }
  },
};
