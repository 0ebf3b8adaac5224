/** Where the site is published, and where its source is kept. */
export interface SiteAddress {
  /** Scheme and host without a slash at the end, such as `https://user.github.io`. */
  url: string;
  /** Path the site lives under; begins and ends with a slash. */
  baseUrl: string;
  /** `owner/name` of the repository on GitHub, when it is known. */
  repository?: string;
  /** Address of the repository, when it is known. */
  repositoryUrl?: string;
}

/** The variables of the environment that decide the address. */
export interface AddressVariables {
  /** `owner/name`; GitHub Actions sets it. */
  GITHUB_REPOSITORY?: string | undefined;
  /** Overrides the host, such as `https://notes.example.org`; a path in it becomes the base path. */
  SITE_URL?: string | undefined;
  /** Overrides the base path. */
  BASE_URL?: string | undefined;
}

const LOCAL: SiteAddress = {url: 'http://localhost:3000', baseUrl: '/'};

/**
 * Works out the address of the site from where it runs.
 *
 * GitHub Pages serves the repository `user/user.github.io` at the root of its host and every other
 * repository `user/name` under `/name/`
 * (https://docs.github.com/pages/getting-started-with-github-pages/what-is-github-pages).
 * `SITE_URL` and `BASE_URL` override both; without any of the three it is the root of localhost.
 *
 * @throws Error when a variable is set but cannot be read; the message names it and shows a good value.
 */
export function siteAddress(variables: AddressVariables): SiteAddress {
  const address = {...LOCAL, ...pagesAddress(variables.GITHUB_REPOSITORY)};
  if (variables.SITE_URL) {
    const site = parseSiteUrl(variables.SITE_URL);
    address.url = site.origin;
    // A host of one's own serves from its root, unless SITE_URL has a path.
    address.baseUrl = withSlashes(site.pathname);
  }
  if (variables.BASE_URL) {
    address.baseUrl = withSlashes(variables.BASE_URL);
  }
  return address;
}

function pagesAddress(repository: string | undefined): Partial<SiteAddress> {
  if (!repository) return {};
  const match = /^([\w-]+)\/([\w.-]+)$/.exec(repository);
  if (!match) {
    throw new Error(`GITHUB_REPOSITORY is "${repository}": expected owner/name, such as user/notes`);
  }
  const [, owner = '', name = ''] = match;
  const host = `${owner.toLowerCase()}.github.io`;
  return {
    url: `https://${host}`,
    baseUrl: name.toLowerCase() === host ? '/' : `/${name}/`,
    repository,
    repositoryUrl: `https://github.com/${repository}`,
  };
}

function parseSiteUrl(value: string): URL {
  const site = tryUrl(value);
  if (!site || !/^https?:$/.test(site.protocol)) {
    throw new Error(`SITE_URL is "${value}": expected an address such as https://notes.example.org`);
  }
  return site;
}

// URL.parse does the same from Node 22 on.
function tryUrl(value: string): URL | null {
  try {
    return new URL(value);
  } catch {
    return null;
  }
}

/** `notes`, `/notes` and `/notes/` all become `/notes/`. */
function withSlashes(path: string): string {
  const inner = path.replace(/^\/+|\/+$/g, '');
  return inner ? `/${inner}/` : '/';
}

/**
 * The repository a git remote names.
 *
 * @param remote such as `git@github.com:user/notes.git` or `https://github.com/user/notes`
 * @returns `owner/name`, or undefined when the remote is not on GitHub
 */
export function repositoryOfRemote(remote: string): string | undefined {
  return /github\.com[:/]([\w-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(remote)?.[1];
}
