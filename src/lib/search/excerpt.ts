/** What may stand between two words of an excerpt. */
const GAP = String.raw`(?:\s|</?mark>)*`;

/**
 * An excerpt as it stands below its heading: without that heading at its beginning, and with an ellipsis where it ends in
 * the middle of a sentence.
 *
 * @param html text with `<mark>`, as Pagefind gives it
 */
export function trimExcerpt(html: string, heading: string): string {
  const words = heading
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => word.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`));
  const begins = new RegExp(`^${GAP}${words.join(GAP)}(?:[.·\\s]|</mark>)*(?=\\S)`, 'u');
  const text = (words.length > 0 ? html.replace(begins, (found) => marksLeftOpen(found)) : html).trim();
  return /[.!?…](?:<\/mark>)?$/.test(text) ? text : `${text.replace(/[\s,;:·]+$/, '')}…`;
}

/** A mark that goes on behind what was cut is opened anew. */
const marksLeftOpen = (cut: string): string => (cut.split('<mark>').length > cut.split('</mark>').length ? '<mark>' : '');
