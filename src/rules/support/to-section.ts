import type {Edition} from '../../content/editions';
import type {Note} from '../../content/note';
import {splitSection} from '../../content/section';
import {noteId} from '../../lib/note-path';
import {nearest} from '../../lib/nearest';
import type {Library} from '../rule';
import {anchorsOf} from './anchors';
import {didYouMean, type Answer} from './fault';
import {perLibrary} from './per-library';

const byId = perLibrary(
  ({editions, notes}) =>
    new Map(
      editions.map((edition): [string, Map<string, Note>] => [
        edition.folder,
        new Map(notes.filter((note) => note.edition === edition).map((note) => [noteId(note.path), note])),
      ]),
    ),
);

/** What is wrong with the name of a section, such as `connectivity/vnet-peering#not-transitive`; undefined when it is there. */
export function toSection(library: Library, edition: Edition, section: string): Answer {
  const notes = byId(library).get(edition.folder) ?? new Map<string, Note>();
  const {note: id, heading} = splitSection(section);
  const note = notes.get(id);
  if (!note) {
    return {
      problem: `there is no note ${id}`,
      remedy: didYouMean(id, notes.keys(), `write the id of one, such as ${[...notes.keys()][0] ?? ''}`),
    };
  }
  const {ids} = anchorsOf(note);
  if (ids.has(heading)) return undefined;
  const near = nearest(heading, ids);
  const known = [...ids].map((other) => `#${other}`).join(', ');
  return {
    problem: `the note ${id} has no heading #${heading}`,
    remedy: near === undefined ? `it has ${known || 'none'}` : `did you mean ${id}#${near}?`,
  };
}
