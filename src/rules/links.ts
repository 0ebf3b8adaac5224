import type {Note} from '../content/note';
import type {Library, Rule} from './rule';
import {decode, type Answer} from './support/fault';
import {findNote, linkTo, nearestNote} from './support/find-note';
import {linksOf, type WrittenLink} from './support/links-of';
import {toHeading} from './support/to-heading';
import {isServedFile, toPage} from './support/to-page';
import {undefinedLabels} from './support/undefined-labels';

/**
 * Every link within the notes leads somewhere: to a note's file, to a heading, to a page. It follows what Docusaurus
 * 3.10 accepts (`resolveMarkdownLinks`, `transformLinks`, `brokenLinks`), which reports the same after a whole build
 * and without lines. Beyond that it minds files beside notes and addresses of the author's own computer.
 */
export const links: Rule = {
  name: 'links',
  description: 'Every link within the notes leads to a note, a heading or a page',
  level: 'error',
  *check(library) {
    for (const note of library.notes) {
      for (const link of linksOf(note)) {
        const {problem, remedy} = follow(library, note, link) ?? {};
        if (problem === undefined || remedy === undefined) continue;
        yield {file: note.file, line: link.line, problem: `link to ${link.address || 'nothing'}: ${problem}`, remedy};
      }
      yield* undefinedLabels(note).map((fault) => ({file: note.file, ...fault}));
    }
  },
};

const OWN_COMPUTER = /^(?:https?:)?\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?=[:/?#]|$)(?::\d+)?([^]*)|^file:|^[a-z]:[\\/]/i;
const ELSEWHERE = /^[a-z][a-z\d+.-]*:|^\/\//i;

function follow(library: Library, note: Note, {address, form}: WrittenLink): Answer {
  if (address === '') return {problem: 'its address is empty', remedy: 'write it between the brackets: [text](./note.md)'};
  const own = OWN_COMPUTER.exec(address);
  if (own) {
    const isNote = own[1]?.startsWith('/docs/');
    const remedy = isNote ? `write ${own[1] ?? ''}` : 'write it in backticks when it is no link, or link to a public address';
    return {problem: 'it works on your own computer only', remedy};
  }
  if (ELSEWHERE.test(address)) return undefined;
  const [, encoded = '', hash] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/s.exec(address) ?? [];
  const target = decode(encoded);
  if (target === undefined || (hash && decode(hash) === undefined)) {
    return {problem: 'the percent sign in it means nothing', remedy: 'write %25 for a percent sign'};
  }
  if (target === '') return toHeading(note, note, hash, '');
  const toFile = /\.mdx?$/i.test(encoded);
  const inPlace = {problem: 'it is found only when it is written in place', remedy: `write [text](${address})`};
  if (form === 'tag' && (toFile || note.format === 'mdx')) return inPlace;
  if (toFile) return toNote(library, note, target, hash);
  const answer = toPage(library, note, target, hash);
  return !answer && form !== 'text' && isServedFile(library, target) ? inPlace : answer;
}

function toNote(library: Library, from: Note, target: string, hash: string | undefined): Answer {
  const {note, otherCase, hidden} = findNote(library, from, target);
  if (note) return toHeading(from, note, hash, target);
  if (otherCase) {
    return {problem: `the file is ${otherCase.file}, and capitals matter`, remedy: `write ${linkTo(from, otherCase)}`};
  }
  if (hidden) return {problem: `${hidden} is no page`, remedy: 'link to a note, or give the file a name that is published'};
  const near = nearestNote(library, from, target);
  const remedy = near ? `did you mean ${linkTo(from, near)}?` : 'write the path of a note, as seen from this one';
  return {problem: 'there is no such file', remedy};
}
