/** Words a reader takes in a minute: of technical text, below the 238 of plain English (Brysbaert 2019). */
const WORDS_A_MINUTE = 200;

/**
 * How many minutes a note takes, at least one, rounded to the nearest whole.
 *
 * @param markdown the note as its author wrote it, front matter included
 */
export function readingMinutes(markdown: string): number {
  return Math.max(1, Math.round(countWords(markdown) / WORDS_A_MINUTE));
}

/** The words a reader sees: of text, tables and commands; not those of front matter, comments, addresses and markup. */
export function countWords(markdown: string): number {
  const seen = markdown
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/^\s*(?:```|~~~|:::).*$/gm, ' ')
    .replace(/<[^>\n]+>/g, ' ');
  return seen.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
