import type {Edition} from '../content/editions';
import type {Finding} from '../content/finding';
import type {Note} from '../content/note';
import {noteId, parseNumberedName} from '../lib/note-path';
import type {Library, Rule} from './rule';
import {oldAddressesOf, pagesOf} from './support/pages';

/**
 * No two pages have one address, capitals aside: Docusaurus would publish one of them and lose the other, and which
 * one is chance. Addresses that note `moved_from` count, and so do those of other editions and of the tag pages.
 */
export const uniqueUrls: Rule = {
  name: 'unique-urls',
  description: 'No two pages have one address',
  level: 'error',
  *check(library) {
    const owners = new Map<string, string>();
    const pages = pagesOf(library);
    // What is made for topics and tags comes first: an author can rename a note, not a page that has no file.
    for (const {url, is, note, edition} of [...pages.filter((page) => !page.note), ...pages.filter((page) => page.note)]) {
      const owner = owners.get(url.toLowerCase());
      const territory = note && foreignTerritory(library, note.edition, url);
      if (note && (owner !== undefined || territory !== undefined)) {
        yield {
          file: note.file,
          line: 1,
          problem: `the note would have the address /${url}, ${owner === undefined ? `which is below ${territory ?? ''}` : `which ${owner}`}`,
          remedy: 'give the file or its folder another name',
        };
      }
      // A topic in foreign territory is reported by its notes.
      if (note || !otherEditionAt(library, edition, url)) owners.set(url.toLowerCase(), owner ?? `is the address of ${is}`);
    }
    yield* sharedTopics(library);
    yield* sharedIds(library);
    for (const {url, note, line} of oldAddressesOf(library)) {
      const owner = owners.get(url.toLowerCase());
      if (owner !== undefined) {
        yield {file: note.file, line, problem: `moved_from names /${url}, which ${owner}`, remedy: 'take it out, or mend it'};
      }
      owners.set(url.toLowerCase(), owner ?? `${note.file} names too`);
    }
  },
};

/** Two folders with one name in the address are one topic to the site: the menu would show the notes of one of them only. */
function* sharedTopics({notes}: Library): Iterable<Finding> {
  const owners = new Map<string, string>();
  const seen = new Set<string>();
  for (const {file, path, edition} of notes) {
    const [name = '', ...rest] = path.split('/');
    const folder = `${edition.folder}/${name}`;
    if (rest.length === 0 || seen.has(folder)) continue;
    seen.add(folder);
    const url = `${edition.route}${encodeURI(parseNumberedName(name).filename)}/`;
    const owner = owners.get(url);
    if (owner !== undefined) {
      yield {
        file,
        line: 1,
        problem: `the topic ${folder}/ would have the address /${url}, which is that of the topic ${owner}/`,
        remedy: 'give one of the two folders another name, or put their notes into one',
      };
    }
    owners.set(url, owner ?? folder);
  }
}

/** Docusaurus knows notes by their path without numbers, and takes no two of one name even where the addresses differ: `vpn/vpn.md` and `vpn/001-vpn.md`. */
function* sharedIds({notes}: Library): Iterable<Finding> {
  const owners = new Map<string, Note>();
  for (const note of notes) {
    const id = `${note.edition.route} ${noteId(note.path)}`;
    const owner = owners.get(id);
    if (owner && owner.url !== note.url) {
      yield {
        file: note.file,
        line: 1,
        problem: `without its number the note has the name of ${owner.file}`,
        remedy: 'give the file or its folder another name',
      };
    }
    owners.set(id, owner ?? note);
  }
}

/** Addresses that other pages begin with: whatever a note has there is not found, or takes the place of a page to come. */
function foreignTerritory(library: Library, own: Edition, url: string): string | undefined {
  if (url.toLowerCase().startsWith(`${own.route}tags/`)) return 'those of the tag pages';
  const other = otherEditionAt(library, own, url);
  return other && `those of edition ${other.label}`;
}

function otherEditionAt({editions}: Library, own: Edition, url: string): Edition | undefined {
  return editions.find(({route}) => route.length > own.route.length && url.toLowerCase().startsWith(route));
}
