import {mend} from '../../lib/search/mend';
import {mayBeMistyped, termsOf, type SearchQuery, type Term} from '../../lib/search/query';
import {rank, type TermHits} from '../../lib/search/rank';
import {indexFolder, MANIFEST_FILE, WORDS_FILE, type ManifestNote, type SearchManifest} from '../../search/manifest';
import type {Pagefind, PagefindData, PagefindResult} from './pagefind';

/** A note that was found. */
export interface Hit {
  /** Address of its page. */
  href: string;
  title: string;
  edition: string;
  topic: string | undefined;
  tags: string[];
  /** Its text with what was found; asked for when it is to be shown. */
  data: () => Promise<PagefindData>;
}

/** How many of the found notes a filter would leave. */
export type Counts = ReadonlyMap<string, number>;

/** What a search gives. */
export interface Answer {
  hits: Hit[];
  /** Words that were searched for in place of mistyped ones. */
  mended: [typed: string, instead: string][];
  /** Words that are nowhere, each with what comes near. */
  missing: {word: string; near: string[]}[];
  tags: Counts;
  topics: Counts;
}

export interface Engine {
  /** Of the current edition. */
  manifest: SearchManifest;
  /** @param early is given a first answer where the whole one takes long; its order is not final */
  search: (query: SearchQuery, early?: (answer: Answer) => void) => Promise<Answer>;
}

/** The index of one edition, loaded. */
interface Part {
  label: string;
  manifest: SearchManifest;
  pagefind: Pagefind;
  /** Words of titles, tags, topics and abbreviations: one of them is not mistyped. */
  named: readonly string[];
  /** The words that are offered for mistyped ones; fetched when they are needed. */
  words: () => Promise<string[]>;
}

/** Notes are of one length, more or less: what counts is how often a word stands in one, not how long the note is. */
const RANKING = {pageLength: 0.1, termSaturation: 2};

/**
 * In milliseconds: where all words together take longer than this, the whole search takes ten times that, and what there is
 * is shown first.
 */
const LONG = 8;

/**
 * Loads the index of the current edition. Rejects when the browser cannot run it or a file is missing.
 *
 * @param base path the site lives under
 */
export async function loadEngine(base: string): Promise<Engine> {
  const current = await loadPart(base, 'pagefind/');
  const {manifest} = current;
  const parts = new Map([[current.label, Promise.resolve(current)]]);
  const partOf = (label: string): Promise<Part> => {
    const part = parts.get(label) ?? loadPart(base, indexFolder(label, current.label), label);
    parts.set(label, part);
    return part;
  };
  return {
    manifest,
    async search(query, early) {
      const asked = query.edition || current.label;
      const labels = asked === 'all' ? manifest.editions : [asked];
      const answers = await Promise.all(
        labels.map(async (label) => searchPart(await partOf(label), query, base, labels.length === 1 ? early : undefined)),
      );
      return answers.reduce(join);
    },
  };
}

async function loadPart(base: string, folder: string, label?: string): Promise<Part> {
  const json = async <T>(file: string): Promise<T> => {
    const response = await fetch(base + folder + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.json()) as T;
  };
  const script = `${base}${folder}pagefind.js`;
  const [pagefind, manifest] = await Promise.all([
    import(/* webpackIgnore: true */ script) as Promise<Pagefind>,
    json<SearchManifest>(MANIFEST_FILE),
  ]);
  await pagefind.options({basePath: base + folder, excerptLength: 22, noWorker: true, ranking: RANKING});
  await pagefind.init();
  let words: Promise<string[]> | undefined;
  return {
    label: label ?? manifest.editions[0] ?? '',
    manifest,
    pagefind,
    named: namedIn(manifest),
    words: () => (words ??= json<string[]>(WORDS_FILE)),
  };
}

function namedIn({notes, tags, topics, words}: SearchManifest): string[] {
  const titles = Object.values(notes).map(([, title]) => title);
  return [...titles, ...tags, ...topics, ...words.flat()]
    .join(' ')
    .toLowerCase()
    .split(/[\s-]+/);
}

/** The current edition's notes stand before those of the others. */
function join(first: Answer, second: Answer): Answer {
  return {
    hits: [...first.hits, ...second.hits],
    mended: first.mended,
    missing: first.missing.filter(({word}) => second.missing.some((other) => other.word === word)),
    tags: add(first.tags, second.tags),
    topics: add(first.topics, second.topics),
  };
}

async function searchPart(part: Part, query: SearchQuery, base: string, early?: (answer: Answer) => void): Promise<Answer> {
  const {manifest} = part;
  const mended: Answer['mended'] = [];
  const missing: Answer['missing'] = [];
  const terms = termsOf(query.text, manifest.words);
  const known = Object.keys(manifest.notes);
  const places = new Map(known.map((id, place) => [id, place]));
  if (terms.length === 0) return {...sift(known, query, base, part, () => undefined), mended, missing};
  const ask = askOf(part.pagefind);
  const results = new Map<string, PagefindResult>();
  const keep = (found: Iterable<PagefindResult>) => {
    for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
  };
  const answer = (hits: readonly TermHits[]): Answer => {
    const ids = rank(hits, known.length, (id) => {
      const note = manifest.notes[id];
      return note && {title: note[1], standing: note[4], place: (places.get(id) ?? 0) / known.length};
    }).map(({id}) => id);
    return {...sift(ids, query, base, part, (id) => results.get(id)), mended, missing};
  };
  // What has all terms shows them all marked.
  const phrase = terms.map(([form]) => form).join(' ');
  const began = performance.now();
  const whole = terms.length > 1 ? await ask(phrase) : [];
  keep(whole);
  if (early && whole.length > 0 && performance.now() - began > LONG) {
    early(answer([{term: [phrase], scores: scoresOf(new Map(whole.map((result) => [result.id, result])))}]));
  }
  const hits: TermHits[] = [];
  for (const term of terms) {
    const [word = ''] = term;
    const near = term.length === 1 ? await meantBy(word, part) : undefined;
    const meant = near?.[0] === undefined ? term : [near[0]];
    const found = await searchTerm(ask, meant);
    if (found.size === 0) missing.push({word, near: near ?? []});
    else if (meant !== term) mended.push([word, meant[0] ?? '']);
    if (found.size === 0) continue;
    keep(found.values());
    hits.push({term: meant, scores: scoresOf(found)});
  }
  // Words that stand side by side as they were typed mean more than the same words apart.
  const together = terms.length > 1 ? await searchTerm(ask, [phrase]) : new Map<string, PagefindResult>();
  if (together.size > 0) hits.push({term: [phrase], scores: scoresOf(together)});
  return answer(hits);
}

/** The notes that have a term in any of its forms, with their best fit. */
async function searchTerm(ask: Ask, term: Term): Promise<Map<string, PagefindResult>> {
  const best = new Map<string, PagefindResult>();
  const keep = (result: PagefindResult) => {
    if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
  };
  for (const form of term) {
    // One word alone finds what begins with it; a phrase, and a word that stands for one, is meant as it is.
    if (term.length === 1 && !/[\s-]/.test(form)) (await ask(form)).forEach(keep);
    else {
      // An exact search says which notes; how well they fit, only the other one does.
      const exact = new Set((await ask(`"${form}"`)).map(({id}) => id));
      // A phrase has the fit of all its words together: their mean can be compared with that of one word.
      const words = form.split(/[\s-]+/).length;
      if (exact.size === 0) continue;
      for (const result of await ask(form)) if (exact.has(result.id)) keep({...result, score: result.score / words});
    }
  }
  return best;
}

/** Asks Pagefind; within one query the same question is asked once. */
type Ask = (text: string) => Promise<PagefindResult[]>;

function askOf(pagefind: Pagefind): Ask {
  const answers = new Map<string, Promise<PagefindResult[]>>();
  return (text) => {
    const answer = answers.get(text) ?? pagefind.search(text).then(({results}) => results);
    answers.set(text, answer);
    return answer;
  };
}

/**
 * What a word that stands in no note, not even as the beginning of another, was meant as. Pagefind by itself would
 * look for its stem: for `perring` it finds `per`.
 */
async function meantBy(word: string, {named, words}: Part): Promise<string[] | undefined> {
  if (!mayBeMistyped(word)) return undefined;
  const parts = word.split('-').filter((part) => part.length >= 4);
  const standIn = (known: readonly string[]) => parts.every((part) => known.some((other) => other.startsWith(part)));
  // Most that is typed is in a title: the long list is then not fetched.
  if (standIn(named)) return undefined;
  const known = await words();
  return standIn(known) ? undefined : mend(word, known);
}

/** Leaves the notes that the filters let through, and counts what each filter would leave. */
function sift(
  ids: readonly string[],
  {tags, topic}: SearchQuery,
  base: string,
  part: Part,
  resultOf: (id: string) => PagefindResult | undefined,
): Pick<Answer, 'hits' | 'tags' | 'topics'> {
  const {manifest} = part;
  const wantedTags = tags.map((tag) => manifest.tags.indexOf(tag));
  const wantedTopic = manifest.topics.indexOf(topic);
  const tagged = ids.filter((id) => wantedTags.every((tag) => manifest.notes[id]?.[3].includes(tag)));
  const shown = topic ? tagged.filter((id) => manifest.notes[id]?.[2] === wantedTopic) : tagged;
  return {
    hits: shown.flatMap((id) => {
      const note = manifest.notes[id];
      return note ? [toHit(note, base, part, resultOf(id))] : [];
    }),
    tags: count(
      shown.flatMap((id) => manifest.notes[id]?.[3] ?? []),
      manifest.tags,
    ),
    topics: count(
      tagged.flatMap((id) => manifest.notes[id]?.[2] ?? []),
      manifest.topics,
    ),
  };
}

function toHit(
  [url, title, topic, tags]: ManifestNote,
  base: string,
  {label, manifest}: Part,
  result: PagefindResult | undefined,
): Hit {
  const nothing: PagefindData = {excerpt: '', sub_results: []};
  return {
    href: base + url,
    title,
    edition: label,
    topic: manifest.topics[topic],
    tags: tags.flatMap((tag) => manifest.tags[tag] ?? []),
    data: () => result?.data() ?? Promise.resolve(nothing),
  };
}

const scoresOf = (found: ReadonlyMap<string, PagefindResult>): Map<string, number> =>
  new Map([...found].map(([id, {score}]) => [id, score]));

function count(places: readonly number[], labels: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const place of places) {
    const label = labels[place];
    if (label !== undefined) counts.set(label, (counts.get(label) ?? 0) + 1);
  }
  return counts;
}

function add(first: Counts, second: Counts): Counts {
  const sum = new Map(first);
  for (const [label, notes] of second) sum.set(label, (sum.get(label) ?? 0) + notes);
  return sum;
}
