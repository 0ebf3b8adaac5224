import {statSync} from 'node:fs';
import path from 'node:path';
import {isExactFile} from '../../content/exact-file';
import type {Note} from '../../content/note';
import {nearest} from '../../lib/nearest';
import type {Library} from '../rule';
import type {Answer} from './fault';
import {linkTo, nearestNote} from './find-note';
import {oldAddressesOf, pagesByLowerUrl, pagesByUrl, pagesOf, unusedTagAt} from './pages';
import {toHeading} from './to-heading';

/**
 * What is wrong with a link that names an address of the site, not a note's file.
 *
 * @param target the link without its anchor, decoded
 */
export function toPage(library: Library, from: Note, target: string, hash: string | undefined): Answer {
  if (liesBeside(library, from, target)) {
    const remedy = `move it to static/files/ and write /files/${path.posix.basename(target)}`;
    return {problem: 'the file is no note, and files beside notes are not published', remedy};
  }
  // Docusaurus resolves it as a browser does, from an address that ends in a slash.
  const url = new URL(encodeURI(target), `http://notes/${from.url}`).pathname.slice(1).replace(/\/*$/, '/');
  const page = pagesByUrl(library).get(url);
  if (page?.note) return toHeading(from, page.note, hash, target);
  if (page) return hash ? {problem: `${page.is} has no headings`, remedy: `write /${url}`} : undefined;
  return url.startsWith('docs/') ? missingPage(library, from, target, url) : outsideTheNotes(library, target);
}

function liesBeside({siteDir}: Library, from: Note, target: string): boolean {
  if (target.startsWith('/')) return false;
  return statSync(path.join(siteDir, path.dirname(from.file), target), {throwIfNoEntry: false})?.isFile() === true;
}

/** Says what may be meant by an address that no page has. */
function missingPage(library: Library, from: Note, target: string, url: string): Answer {
  const otherCase = pagesByLowerUrl(library).get(url.toLowerCase());
  if (otherCase) return {problem: 'capitals in it are not those of the page', remedy: `write /${otherCase.url}`};
  const moved = oldAddressesOf(library).find((old) => old.url === url);
  if (moved) return {problem: 'the note has moved', remedy: `write ${linkTo(from, moved.note)}`};
  const tag = unusedTagAt(library, url);
  if (tag !== undefined) {
    return {
      problem: `no note carries the tag ${tag}, so it has no page`,
      remedy: 'give the tag to a note, or link to another page',
    };
  }
  const unlabeled = library.editions.map(({label}) => url.replace(`docs/${label}/`, 'docs/'));
  const current = unlabeled.find((other) => other !== url && pagesByUrl(library).has(other));
  if (current !== undefined) return {problem: 'the addresses of the current edition do not name it', remedy: `write /${current}`};
  const pages = pagesOf(library).filter(({edition}) => edition === from.edition || url.startsWith(edition.route));
  const urls = target.startsWith('/') ? pages.map((page) => page.url) : [];
  const near = nearest(url, urls);
  const note = near === undefined ? nearestNote(library, from, target.replace(/\/*$/, '')) : undefined;
  const guess = near === undefined ? note && linkTo(from, note) : `/${near}`;
  return {
    problem: 'there is no such page',
    remedy: guess === undefined ? 'write the path of a note, as seen from this one' : `did you mean ${guess}?`,
  };
}

/** Whether an address is that of a file below static/. */
export function isServedFile({siteDir}: Library, target: string): boolean {
  return target.startsWith('/') && isExactFile(path.join(siteDir, 'static'), target);
}

/** Beyond the notes only files can be known here; whether there is such a page Docusaurus says. */
function outsideTheNotes(library: Library, target: string): Answer {
  if (!target.startsWith('/') || isServedFile(library, target)) return undefined;
  const page = pagesByLowerUrl(library).get(`docs${target}`.toLowerCase().replace(/\/*$/, '/'));
  if (page) return {problem: 'there is no such page', remedy: `did you mean /${page.url}?`};
  if (!/\.[a-z\d]+$/i.test(target)) return undefined;
  return {problem: `there is no file static${target}`, remedy: 'put it there, or mind its name, capitals included'};
}
