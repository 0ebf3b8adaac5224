import path from 'node:path';
import type {Note} from '../../content/note';
import {nearest} from '../../lib/nearest';
import {anchorsOf} from './anchors';
import {decode, type Answer} from './fault';

/**
 * What is wrong with the anchor of a link.
 *
 * @param from the note the link stands in
 * @param note the note it leads to
 * @param target the link without its anchor, as it is written
 */
export function toHeading(from: Note, note: Note, hash: string | undefined, target: string): Answer {
  if (!hash) return undefined;
  const {ids, lost} = anchorsOf(note);
  const id = decode(hash) ?? hash;
  if (ids.has(hash) || ids.has(id)) return undefined;
  const tag = lost.get(id);
  if (tag !== undefined)
    return {
      problem: `the id stands on <${tag}>, where links do not find it`,
      remedy: `give it to a heading: ## Heading ${note.format === 'md' ? `<!-- #${id} -->` : `{/* #${id} */}`}`,
    };
  const near = nearest(id, ids);
  const where = note === from ? 'this note' : path.posix.basename(note.file);
  const known =
    ids.size > 0
      ? `link to one that it has: ${[...ids]
          .slice(0, 5)
          .map((other) => `#${other}`)
          .join(', ')}`
      : 'it has none: link to the note as a whole';
  return {problem: `${where} has no heading #${id}`, remedy: near === undefined ? known : `did you mean ${target}#${near}?`};
}
