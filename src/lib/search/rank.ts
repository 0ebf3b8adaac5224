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

/** What the ranking has to know of a note. */
export interface NoteStanding {
  title: string;
  /** 0 to 9 by how many notes lead to it; -1 for a page that lists what notes tell. */
  standing: number;
  /** Its place among all notes, from 0 for the first to 1: what is general comes before what is special. */
  place: number;
}

// The numbers below were found by trying them over tests/site/search-queries.yml.
/** What a word in the title is worth beside the text, all of the title, and all of the query as the whole title. */
const IN_TITLE = 0.4;
const TITLE_COVERED = 2.6;
const IS_TITLE = 2;
/** Above 1, a note that fits half as well counts for less than half. */
const FIT_POWER = 1.6;
/** What it is worth that all other notes lead to a note. */
const STANDING = 0.15;
/** What it is worth to come first. */
const FIRST = 0.25;
/** What is left of the fit of a page that only lists. */
const LIST = 0.55;
/** A note that has less of what was asked for, by how telling its terms are, is left out. */
const LEAST = 0.25;
/** Words of titles that tell no note from another. */
const COMMON = new Set(['a', 'an', 'and', 'azure', 'by', 'in', 'of', 'or', 'the', 'to', 'your', 'own']);

/**
 * Puts notes in order. A term counts the more, the fewer notes have it; a note counts the more, the more of the
 * terms it has, still more where they stand in its title and make up most of it, and where other notes lead to it.
 *
 * @param total how many notes there are
 */
export function rank(hits: readonly TermHits[], total: number, noteOf: (id: string) => NoteStanding | undefined): RankedNote[] {
  const scores = new Map<string, number>();
  const has = new Map<string, number>();
  for (const {term, scores: fits} of hits) {
    const rarity = Math.log(1 + total / (1 + fits.size));
    const best = Math.max(...fits.values());
    for (const [id, fit] of fits) {
      const worth = rarity * ((fit / best) ** FIT_POWER + (isIn(noteOf(id)?.title ?? '', term) ? IN_TITLE : 0));
      scores.set(id, (scores.get(id) ?? 0) + worth);
      has.set(id, (has.get(id) ?? 0) + rarity);
    }
  }
  const asked = hits.map(({term}) => term);
  const ranked = [...scores].map(([id, score]) => ({id, score: judge(score, asked, noteOf(id))}));
  ranked.sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const most = Math.max(0, ...has.values());
  return ranked.filter(({id}) => (has.get(id) ?? 0) >= most * LEAST);
}

function judge(fit: number, asked: readonly Term[], note: NoteStanding | undefined): number {
  if (!note) return fit;
  const title = plain(note.title);
  const isTitle = title === asked.map(([form = '']) => plain(form)).join(' ');
  const text = fit + TITLE_COVERED * covered(title, asked) + (isTitle ? IS_TITLE : 0);
  return note.standing < 0 && !isTitle
    ? text * LIST
    : text + STANDING * (Math.max(0, note.standing) / 9) + FIRST * (1 - note.place);
}

/** Which part of the telling words of a title was asked for, and which part of what was asked for it has. */
function covered(title: string, asked: readonly Term[]): number {
  const words = title.split(' ').filter((word) => !COMMON.has(word));
  const inIt = asked.filter((term) => isIn(title, term));
  const forms = inIt.flatMap((term) => term.map(plain)).filter((form) => isIn(title, [form]));
  const hit = words.filter((word) => forms.some((form) => form.split(' ').some((part) => word.startsWith(part))));
  return words.length > 0 ? (hit.length / words.length) * (inIt.length / asked.length) ** 2 : 0;
}

/** Whether a title has a term in any of its forms; a word of the title may go on behind it (`circuit`, `circuits`). */
const isIn = (title: string, term: Term): boolean => term.some((form) => ` ${plain(title)}`.includes(` ${plain(form)}`));

/** Lower case with spaces for everything that joins words. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
