/** What a reader asks the search for; the same in the dialog and in the address of the search page. */
export interface SearchQuery {
  text: string;
  /** Labels; a note must carry all of them. */
  tags: string[];
  /** Label; empty for any. */
  topic: string;
  /** Label; empty for the current edition, `all` for every one. */
  edition: string;
}

/** Reads a query from the end of an address, such as `?q=gateway&tag=VPN&tag=Hybrid`. */
export function readQuery(search: string): SearchQuery {
  const params = new URLSearchParams(search);
  return {
    text: params.get('q') ?? '',
    tags: params.getAll('tag'),
    topic: params.get('topic') ?? '',
    edition: params.get('edition') ?? '',
  };
}

/** The end of an address that means a query; empty when nothing is asked. */
export function writeQuery({text, tags, topic, edition}: SearchQuery): string {
  const params = new URLSearchParams();
  if (text.trim()) params.set('q', text.trim());
  for (const tag of tags) params.append('tag', tag);
  if (topic) params.set('topic', topic);
  if (edition) params.set('edition', edition);
  const written = params.toString();
  return written && `?${written}`;
}

/** One thing that is looked for, in each way it can be written. A note that has one of the ways has it. */
export type Term = string[];

/** Words that say nothing about what is looked for. */
const STOP_WORDS = new Set(
  (
    'a an and any are as at be because but by can could do does for from get got had has have how i if in into is it its ' +
    'many may me much my no of on or our should so than that the their them then there these this those to too use used ' +
    'uses using want was we what when where which while who why will with would you your azure'
  ).split(' '),
);

/**
 * Takes a query apart into terms: first the ones of the list of terms that mean the same, then single words.
 *
 * @param equals terms that mean the same, such as `["UDR", "user-defined route"]`
 */
export function termsOf(text: string, equals: readonly (readonly string[])[]): Term[] {
  let rest = ` ${normalize(text)} `;
  const found: {at: number; term: Term}[] = [];
  const forms = equals
    .flatMap((group) => group.map((form) => ({group, form: normalize(form)})))
    .sort((a, b) => b.form.length - a.form.length);
  for (const {group, form} of forms) {
    for (const written of [` ${form} `, ` ${form}s `]) {
      const at = rest.indexOf(written);
      if (at < 0) continue;
      rest = rest.slice(0, at + 1) + '\0'.repeat(written.length - 2) + rest.slice(at + written.length - 1);
      found.push({at, term: [form, ...group.map(normalize).filter((other) => other !== form)]});
    }
  }
  for (const match of rest.matchAll(/[^\s\0]+/g)) found.push({at: match.index, term: [match[0]]});
  const terms = found.sort((a, b) => a.at - b.at).map(({term}) => term);
  const telling = terms.filter(([word = '']) => !STOP_WORDS.has(word));
  return telling.length > 0 ? telling : terms;
}

/** Lower case, no punctuation around words; what stands within a word stays: `0.0.0.0/0`, `point-to-site`. */
function normalize(text: string): string {
  return text
    .toLowerCase()
    .split(/\s+/)
    .map((word) => word.replace(/^[^\p{L}\p{N}/]+|[^\p{L}\p{N}]+$/gu, ''))
    .filter((word) => word !== '' && word !== '/')
    .join(' ');
}

/** Whether a word may have been mistyped: numbers, addresses and short words are meant as they stand. */
export function mayBeMistyped(word: string): boolean {
  return /^\p{L}[\p{L}-]{3,}$/u.test(word);
}
