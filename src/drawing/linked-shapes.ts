import {place} from './draw-diagram';
import {isArea} from './draw-shapes';
import {parseDiagram} from './parse-diagram';
import type {Box} from './route';

/** A shape that leads to a note, with its place in the units of the picture. */
export interface LinkedShape {
  /** Id of the note, with `#` and the id of a heading where it is a section. */
  link: string;
  name: string;
  at: Box;
}

/** Of an area, the strip with its name leads somewhere: what lies in it has links of its own. */
const STRIP = 56;

/** The shapes of a diagram that lead to notes, in its order. */
export function linkedShapes(source: string): LinkedShape[] {
  return place(parseDiagram(source).shapes, 0, 0).flatMap((shape) => {
    const {link, name = shape.id, at} = shape;
    if (link === undefined) return [];
    const holdsOthers = isArea(shape) && Object.keys(shape.holds).length > 0;
    return [{link, name, at: holdsOthers ? {...at, height: Math.min(at.height, STRIP)} : at}];
  });
}
