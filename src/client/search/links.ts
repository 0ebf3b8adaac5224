/** Where the site's own pages are, as the search form in the bar says it. */
export interface SiteLinks {
  base: string;
  /** The tag index. */
  tags: string;
  /** The search page. */
  page: string;
  /** Where a gap is reported; absent when nobody knows the repository. */
  report: string | undefined;
}

/** Reads them from the search form. */
export function siteLinks(form: HTMLFormElement): SiteLinks {
  const {base = '/', page = '/search/', report} = form.dataset;
  return {base, page, report, tags: form.action};
}
