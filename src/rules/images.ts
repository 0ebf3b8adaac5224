import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Note} from '../content/note';
import {findPicture, measurePicture} from '../content/pictures';
import {nearest} from '../lib/nearest';
import type {Library, Rule} from './rule';
import {lineOf, type Answer, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {htmlTagsOf} from './support/html-tags';
import {nodesOf} from './support/nodes-of';
import {perLibrary} from './support/per-library';

/**
 * Every picture is there, is a picture, and says in words what it shows (WCAG 2.2, 1.1.1). Pictures come from
 * `static/` and nowhere else: nothing on a page is fetched from another host, and the build can know their size.
 */
export const images: Rule = {
  name: 'images',
  description: 'Every picture is below static/, is a picture, and has an alternative text',
  level: 'error',
  *check(library) {
    for (const note of library.notes) {
      for (const fault of faultsOf(library, note)) yield {file: note.file, ...fault};
    }
  },
};

/** The pictures of a note, as they are written. */
const picturesOf = fromNote((note) => ({
  images: nodesOf(note, 'image').map((node) => ({address: node.url, words: node.alt ?? '', line: lineOf(node)})),
  references: nodesOf(note, 'imageReference').map((node) => ({label: node.label ?? '', line: lineOf(node)})),
}));

function faultsOf(library: Library, note: Note): Fault[] {
  const {images: written, references} = picturesOf(note);
  const tags = htmlTagsOf(note).filter(({name}) => name === 'img');
  return [
    ...written.flatMap(({address, words, line}) => {
      const faults = [words.trim() ? undefined : wordsMissing(short(address)), addressFault(library, note, address)];
      return faults.flatMap((fault) => (fault ? [{line, ...fault}] : []));
    }),
    ...references.map(({label, line}) => ({
      line,
      problem: `picture [${label}] has its address in another line`,
      remedy: `write it in place: ${FORM}`,
    })),
    ...tags.map(({line}) => ({line, problem: 'picture written as <img>', remedy: `write ${FORM}`})),
  ];
}

const wordsMissing = (address: string): Answer => ({
  problem: `picture ${address} has no alternative text`,
  remedy: `say what it shows: ![what it shows](${address})`,
});

const FORM = '![what it shows](/img/docs/name.png)';

function addressFault(library: Library, note: Note, address: string): Answer {
  const name = path.posix.basename(address.replace(/[?#].*$/, ''));
  if (address === '') return {problem: 'picture without an address', remedy: `write ${FORM}`};
  if (/^data:/i.test(address))
    return {problem: 'picture written into the note', remedy: 'save it in static/img/docs and write /img/docs/name.png'};
  if (/^([a-z][a-z\d+.-]+:)?\/\//i.test(address)) {
    return {
      problem: `picture ${short(address)} comes from another host`,
      remedy: `save it in static/img/docs and write /img/docs/${name || 'name.png'}`,
    };
  }
  const found = findPicture(library.siteDir, address, note.edition.current ? undefined : note.edition.label);
  if (!found) return missing(library, note, address, name);
  // Where a PNG has an SVG beside it, the page shows that one (src/markdown/figures.ts).
  const vector = found.src.endsWith('.png') ? found.file.replace(/\.png$/, '.svg') : found.file;
  const files = [found.file, ...(vector !== found.file && statSync(vector, {throwIfNoEntry: false}) ? [vector] : [])];
  for (const file of files) {
    const reason = reasons(library)(file);
    const shown = path.relative(library.siteDir, file).replaceAll(path.sep, '/');
    if (reason) return {problem: `picture ${address}: ${reason}`, remedy: `export it again as ${shown}`};
  }
  return undefined;
}

function missing(library: Library, note: Note, address: string, name: string): Answer {
  const served = servedPictures(library);
  const folder = address.startsWith('/') ? path.posix.dirname(address) : '/img/docs';
  const otherCase = served.find((src) => src.toLowerCase() === address.toLowerCase());
  if (otherCase) return {problem: `picture ${address} is named ${otherCase}, and capitals matter`, remedy: `write ${otherCase}`};
  if (
    !address.startsWith('/') &&
    statSync(path.join(library.siteDir, path.dirname(note.file), address), {throwIfNoEntry: false})?.isFile()
  ) {
    return {
      problem: `picture ${address} lies beside the note, where files are not published`,
      remedy: `move it to static/img/docs and write /img/docs/${name}`,
    };
  }
  const sameName = served.find((src) => path.posix.basename(src) === name);
  const {name: stem, ext} = path.posix.parse(name);
  const neighbors = served.map((src) => path.posix.parse(src)).filter((other) => other.dir === folder && other.ext === ext);
  const near = nearest(
    stem,
    neighbors.map((other) => other.name),
  );
  const guess = sameName ?? (near === undefined ? undefined : path.posix.join(folder, near + ext));
  return {
    problem: `picture ${short(address)} is not there`,
    remedy:
      guess === undefined
        ? `put it at static${path.posix.join(folder, name)} and write ${path.posix.join(folder, name)}`
        : `did you mean ${guess}?`,
  };
}

/** Addresses of all files below static/img. */
const servedPictures = perLibrary(({siteDir}) => {
  const folder = path.join(siteDir, 'static/img');
  if (!statSync(folder, {throwIfNoEntry: false})) return [];
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return files.map((file) => `/img/${file.replaceAll(path.sep, '/')}`).sort();
});

/** Why a file cannot be shown; each is measured once. */
const reasons = perLibrary(() => {
  const known = new Map<string, string | undefined>();
  return (file: string): string | undefined => {
    if (!known.has(file)) known.set(file, reasonAgainst(file));
    return known.get(file);
  };
});

function reasonAgainst(file: string): string | undefined {
  try {
    measurePicture(file);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const short = (address: string): string => (address.length > 80 ? `${address.slice(0, 79)}…` : address);
