import type {Term} from './query';

/** What a search for one term gave: how well each note fits, by the note's name. */
export interface TermHits {
  term: Term;
  scores: ReadonlyMap<string, number>;
}

/** A note that fits, best first in a list. */
export interface RankedNote {
  id: string;
  score: number;
}

/** What a word in the title is worth beside the text, and all of the query as the whole title. */
const IN_TITLE = 0.9;
const IS_TITLE = 2;
/** A note that fits this much worse than the best is left out. */
const LEAST = 0.25;

/**
 * Puts notes in order. A term counts the more, the fewer notes have it; a note counts the more, the more of the
 * terms it has, and still more where they stand in its title.
 *
 * @param total how many notes there are
 * @param titleOf title of a note
 */
export function rank(hits: readonly TermHits[], total: number, titleOf: (id: string) => string): RankedNote[] {
  const scores = new Map<string, number>();
  for (const {term, scores: fits} of hits) {
    const rarity = Math.log(1 + total / (1 + fits.size));
    const best = Math.max(...fits.values());
    for (const [id, fit] of fits) {
      const inTitle = term.some((form) => ` ${plain(titleOf(id))} `.includes(` ${plain(form)}`));
      const worth = rarity * (0.4 + 0.6 * (fit / best) + (inTitle ? IN_TITLE : 0));
      scores.set(id, (scores.get(id) ?? 0) + worth);
    }
  }
  const asked = hits.map(({term}) => plain(term[0] ?? '')).join(' ');
  const ranked = [...scores].map(([id, score]) => ({id, score: plain(titleOf(id)) === asked ? score + IS_TITLE : score}));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  return ranked.filter(({score}) => score >= (ranked[0]?.score ?? 0) * LEAST);
}

/** Lower case with spaces for everything that joins words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
