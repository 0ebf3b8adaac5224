/** A place in a text where a term stands. */
export interface FoundTerm {
  start: number;
  end: number;
  /** The spelling that stands there belongs to this entry: its place in the list. */
  entry: number;
}

/**
 * What finds terms in a text, the longest first, so that "VPN gateway" is not a gateway.
 *
 * A spelling with small letters only is found in any case, in the plural, and with hyphens for spaces; one with capitals (`NAT`, `ErGwScale`,
 * `Azure Firewall`) stands for a name and is found as it is written, with a plural s.
 *
 * @param entries the spellings of each entry
 */
export function termFinder(entries: readonly (readonly string[])[]): (text: string) => FoundTerm[] {
  const byName = new Map<string, number>();
  const byWord = new Map<string, number>();
  const sources: string[] = [];
  const spellings = entries.flatMap((terms, entry) => terms.map((term) => ({term, entry})));
  for (const {term, entry} of spellings.sort((a, b) => b.term.length - a.term.length)) {
    const isWord = term === term.toLowerCase();
    const known = isWord ? byWord : byName;
    const key = plain(term);
    if (!known.has(key)) known.set(key, entry);
    sources.push(isWord ? anyCase(term) : escape(term));
  }
  if (sources.length === 0) return () => [];
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}_-])(?:${sources.map((source) => `(?:${source})(?:e?s)?`).join('|')})(?![\\p{L}\\p{N}_-])`,
    'gu',
  );
  const entryOf = (found: string): number | undefined => {
    const one = plain(found);
    for (const form of [one, one.replace(/s$/, ''), one.replace(/es$/, '')]) {
      const entry = byName.get(form) ?? byWord.get(form.toLowerCase());
      if (entry !== undefined) return entry;
    }
    return undefined;
  };
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({0: found, index}) => {
      const entry = entryOf(found);
      return entry === undefined ? [] : [{start: index, end: index + found.length, entry}];
    });
}

/** As the spellings are looked up. */
const plain = (text: string): string => text.replaceAll(/[\s-]+/g, ' ');

const escape = (text: string): string => text.replaceAll(/[$()*+./?[\\\]^{|}]/g, '\\$&').replaceAll(/[ -]/g, '[\\s-]');

/** The pattern has no flag for case, because names keep theirs: each letter is written both ways. */
const anyCase = (term: string): string =>
  escape(term).replaceAll(/(?<!\\)[a-z]/g, (letter) => `[${letter}${letter.toUpperCase()}]`);
