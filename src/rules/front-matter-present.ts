import type {Fault} from './support/fault';
import type {Rule} from './rule';

/**
 * A note begins with its front matter. Docusaurus publishes one without as well, named after its file and dated by
 * nothing, and takes the whole of a note for front matter when the second `---` is missing.
 */
export const frontMatterPresent: Rule = {
  name: 'front-matter-present',
  description: 'Every note begins with front matter between two lines of ---',
  level: 'error',
  *check({notes}) {
    for (const {file, text, utf8, frontMatter} of notes) {
      // In another encoding nothing can be seen: that is for utf8 to say.
      if (!frontMatter && utf8) yield {file, ...describe(text)};
    }
  },
};

const LINES = 'write --- in line 1, below it title, description and last_update, then --- again';

function describe(text: string): Fault {
  const lines = text.split(/\r?\n/);
  const first = lines[0] ?? '';
  if (/^---[ \t]*$/.test(first)) {
    return {
      line: 1,
      problem: 'the front matter that begins here does not end',
      remedy: 'write --- in a line of its own below its last key',
    };
  }
  if (/^\s*[-–—]{2,}\s*$/.test(first)) {
    return {
      line: 1,
      problem: `the front matter begins with "${first}"`,
      remedy: 'write --- without anything before or behind it',
    };
  }
  const late = lines.findIndex((line, index) => line.trim() === '---' && /^\w+:/.test(lines[index + 1] ?? ''));
  if (late >= 0) {
    return {line: late + 1, problem: 'the front matter begins below line 1', remedy: 'delete what stands above this ---'};
  }
  return {line: 1, problem: 'the note has no front matter', remedy: LINES};
}
