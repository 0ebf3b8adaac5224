/** What we use of Pagefind 1.5 in the browser (https://pagefind.app/docs/api/). */
export interface Pagefind {
  options: (options: {
    basePath?: string;
    excerptLength?: number;
    noWorker?: boolean;
    ranking?: Record<string, number>;
  }) => Promise<void>;
  init: () => Promise<void>;
  search: (text: string) => Promise<{results: PagefindResult[]}>;
}

export interface PagefindResult {
  /** Name of the note, as in the manifest. */
  id: string;
  score: number;
  data: () => Promise<PagefindData>;
}

/** A note with the places that were found, marked. */
export interface PagefindData {
  /** HTML: text with `<mark>`. */
  excerpt: string;
  sub_results: {
    title: string;
    /** Ends in `#` and the id of the heading, but for what stands above the first. */
    url: string;
    excerpt: string;
    weighted_locations: {weight: number; balanced_score: number}[];
  }[];
}
