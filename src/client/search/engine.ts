import {mend} from '../../lib/search/mend';
import {mayBeMistyped, termsOf, type SearchQuery, type Term} from '../../lib/search/query';
import {rank, type TermHits} from '../../lib/search/rank';
import {MANIFEST_FILE, WORDS_FILE, type ManifestNote, type SearchManifest} from '../../search/manifest';
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
  editions: Counts;
}

export interface Engine {
  manifest: SearchManifest;
  search: (query: SearchQuery) => Promise<Answer>;
}

/**
 * Loads Pagefind and the manifest. Rejects when the browser cannot run it or a file is missing.
 *
 * @param base path the site lives under
 */
export async function loadEngine(base: string): Promise<Engine> {
  const folder = `${base}pagefind/`;
  const json = async <T>(file: string): Promise<T> => {
    const response = await fetch(folder + file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return (await response.json()) as T;
  };
  const script = `${folder}pagefind.js`;
  const [pagefind, manifest] = await Promise.all([
    import(/* webpackIgnore: true */ script) as Promise<Pagefind>,
    json<SearchManifest>(MANIFEST_FILE),
  ]);
  await pagefind.options({basePath: folder, excerptLength: 22, noWorker: true});
  await pagefind.init();
  // Pagefind itself goes quiet where it cannot load: a search for a word that is in every note tells.
  let words: Promise<string[]> | undefined;
  const lookUp = () => (words ??= json<string[]>(WORDS_FILE));
  return {manifest, search: (query) => search(query, base, manifest, pagefind, lookUp)};
}

async function search(
  query: SearchQuery,
  base: string,
  manifest: SearchManifest,
  pagefind: Pagefind,
  lookUp: () => Promise<string[]>,
): Promise<Answer> {
  const mended: Answer['mended'] = [];
  const missing: Answer['missing'] = [];
  const terms = termsOf(query.text, manifest.words);
  const whole = terms.length > 1 ? (await pagefind.search(terms.map(([form]) => form).join(' '))).results : [];
  const results = new Map<string, PagefindResult>();
  const keep = (found: readonly PagefindResult[]) => {
    for (const result of found) if (!results.has(result.id)) results.set(result.id, result);
  };
  // What has all terms shows them all marked.
  keep(whole);
  const hits: TermHits[] = [];
  for (const term of terms) {
    const [word = ''] = term;
    const near = term.length === 1 ? await meantBy(word, lookUp) : undefined;
    const meant = near?.[0] === undefined ? term : [near[0]];
    const found = await searchTerm(pagefind, meant);
    if (found.size === 0) missing.push({word, near: near ?? []});
    else if (meant !== term) mended.push([word, meant[0] ?? '']);
    if (found.size === 0) continue;
    keep([...found.values()]);
    hits.push({term: meant, scores: scoresOf(found)});
  }
  // Words that stand side by side as they were typed mean more than the same words apart.
  if (terms.length > 1) {
    const phrase = terms.map(([form]) => form).join(' ');
    const found = await searchTerm(pagefind, [phrase]);
    if (found.size > 0) hits.push({term: [phrase], scores: scoresOf(found)});
  }
  const asked = terms.length > 0;
  const known = Object.keys(manifest.notes);
  const ids = asked ? rank(hits, known.length, (id) => manifest.notes[id]?.[1] ?? '').map(({id}) => id) : known;
  return {...sift(ids, query, base, manifest, (id) => results.get(id)), mended, missing};
}

/** The notes that have a term in any of its forms, with their best fit. */
async function searchTerm(pagefind: Pagefind, term: Term): Promise<Map<string, PagefindResult>> {
  const best = new Map<string, PagefindResult>();
  // One word alone finds what begins with it; a phrase, and a word that stands for one, is meant as it is.
  const isExact = (form: string) => term.length > 1 || /[\s-]/.test(form);
  const forms = term.flatMap((form) => (term.length > 1 && !/\s/.test(form) ? [form, `${form}s`] : [form]));
  for (const form of forms) {
    const {results} = await pagefind.search(form);
    // An exact search says which notes; how well they fit, only the other one does.
    const exact = isExact(form) ? new Set((await pagefind.search(`"${form}"`)).results.map(({id}) => id)) : undefined;
    for (const result of results) {
      if (exact && !exact.has(result.id)) continue;
      if ((best.get(result.id)?.score ?? -1) < result.score) best.set(result.id, result);
    }
  }
  return best;
}

/**
 * What a word that stands in no note, not even as the beginning of another, was meant as. Pagefind by itself would
 * look for its stem: for `perring` it finds `per`.
 */
async function meantBy(word: string, lookUp: () => Promise<string[]>): Promise<string[] | undefined> {
  if (!mayBeMistyped(word)) return undefined;
  const known = await lookUp();
  return word.split('-').every((part) => part.length < 4 || known.some((other) => other.startsWith(part)))
    ? undefined
    : mend(word, known);
}

/** Leaves the notes that the filters let through, and counts what each filter would leave. */
function sift(
  ids: readonly string[],
  {tags, topic, edition}: SearchQuery,
  base: string,
  manifest: SearchManifest,
  resultOf: (id: string) => PagefindResult | undefined,
): Pick<Answer, 'hits' | 'tags' | 'topics' | 'editions'> {
  const wanted = edition || manifest.editions[0];
  const hits = ids.flatMap((id) => {
    const note = manifest.notes[id];
    return note ? [toHit(note, base, manifest, resultOf(id))] : [];
  });
  const fits = {
    tags: (hit: Hit) => tags.every((tag) => hit.tags.includes(tag)),
    topic: (hit: Hit) => !topic || hit.topic === topic,
    edition: (hit: Hit) => wanted === 'all' || hit.edition === wanted,
  };
  const shown = hits.filter((hit) => fits.tags(hit) && fits.topic(hit) && fits.edition(hit));
  return {
    hits: shown,
    tags: count(shown.flatMap((hit) => hit.tags)),
    topics: count(hits.filter((hit) => fits.tags(hit) && fits.edition(hit)).flatMap((hit) => hit.topic ?? [])),
    editions: count(hits.filter((hit) => fits.tags(hit) && fits.topic(hit)).map((hit) => hit.edition)),
  };
}

function toHit(
  [url, title, edition, topic, tags]: ManifestNote,
  base: string,
  manifest: SearchManifest,
  result: PagefindResult | undefined,
): Hit {
  const nothing: PagefindData = {excerpt: '', sub_results: []};
  return {
    href: base + url,
    title,
    edition: manifest.editions[edition] ?? '',
    topic: manifest.topics[topic],
    tags: tags.flatMap((tag) => manifest.tags[tag] ?? []),
    data: () => result?.data() ?? Promise.resolve(nothing),
  };
}

const scoresOf = (found: ReadonlyMap<string, PagefindResult>): Map<string, number> =>
  new Map([...found].map(([id, {score}]) => [id, score]));

function count(labels: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return counts;
}
