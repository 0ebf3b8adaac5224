import type {Node} from 'unist';
import {nearest} from '../../lib/nearest';
import type {Finding} from '../../content/finding';

/** A finding in a file that goes without saying. */
export type Fault = Omit<Finding, 'file'>;

/** Line of a node of a note, in the note's file. */
export function lineOf(node: Node): number {
  return node.position?.start.line ?? 1;
}

/** "did you mean …?" where a known name is near; else what to do without one. */
export function didYouMean(name: string, known: Iterable<string>, otherwise: string): string {
  const near = nearest(name, known);
  return near === undefined ? otherwise : `did you mean ${near}?`;
}

/** What is wrong with one thing, or undefined when nothing is. */
export type Answer = Pick<Finding, 'problem' | 'remedy'> | undefined;

/** The text behind `%20` and the like; undefined where a percent sign means nothing. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch {
    return undefined;
  }
}
