import {drawMarks, drawStrokes, type PlacedLine} from './draw-lines';
import {drawArea, drawNode, isArea, type PlacedShape} from './draw-shapes';
import {parseDiagram, WIDTH, type Diagram, type End} from './parse-diagram';
import {route, type Stop} from './route';
import {SvgWriter} from './svg';

/**
 * Draws the text of a diagram as an SVG: the same bytes on every system.
 *
 * @param name of its file, which the ids in the picture begin with
 * @throws Error that says what is wrong in the text, and where
 */
export function drawDiagram(name: string, source: string): string {
  const diagram = parseDiagram(source);
  const svg = new SvgWriter();
  svg.add('rect', ['picture'], {x: 1, y: 1, width: WIDTH - 2, height: diagram.height - 2, rx: 12});
  const shapes = place(diagram.shapes, 0, 0);
  const lines = diagram.lines.map((line, index): PlacedLine => {
    try {
      return {...line, points: route(stop(line.from, shapes), stop(line.to, shapes), line.bend)};
    } catch (error) {
      throw new Error(
        `line ${index + 1}, ${line.from.id} to ${line.to.id}: ${error instanceof Error ? error.message : String(error)}`,
      );
    }
  });
  checkShapes(diagram, shapes);
  for (const shape of shapes) if (isArea(shape)) drawArea(svg, shape);
  for (const line of lines) drawStrokes(svg, line);
  for (const shape of shapes) if (!isArea(shape)) drawNode(svg, shape);
  for (const line of lines) drawMarks(svg, line);
  return svg.finish(name, WIDTH, diagram.height, diagram.title, longDescription(diagram));
}

/** The description with its steps, one a line, as it stands in the picture. */
function longDescription({description, steps}: Diagram): string {
  const text = description.replace(/\s+/g, ' ');
  return [text, ...steps.map((step, index) => `${index + 1}. ${step.replace(/\s+/g, ' ')}`)].join('\n');
}

/** All shapes with their place in the picture; what holds others comes before them. */
export function place(shapes: Diagram['shapes'], x: number, y: number): PlacedShape[] {
  return Object.entries(shapes).flatMap(([id, shape]) => {
    const at = {...shape.box, x: x + shape.box.x, y: y + shape.box.y};
    return [{...shape, id, at}, ...place(shape.holds, at.x, at.y)];
  });
}

function stop({id, side, offset}: End, shapes: PlacedShape[]): Stop {
  const shape = shapes.find((candidate) => candidate.id === id);
  if (!shape) throw new Error(`there is no shape "${id}"`);
  return {box: shape.at, ...(side && {side}), ...(offset !== undefined && {offset})};
}

function checkShapes({steps, lines, height}: Diagram, shapes: PlacedShape[]): void {
  const ids = new Set<string>();
  for (const {id, at} of shapes) {
    if (ids.has(id)) throw new Error(`two shapes are called "${id}"`);
    ids.add(id);
    if (at.x < 8 || at.y < 8 || at.x + at.width > WIDTH - 8 || at.y + at.height > height - 8) {
      throw new Error(`${id} lies outside the picture, which is ${WIDTH} by ${height} with a margin of 8`);
    }
  }
  const shown = [...lines.map(({step}) => step), ...shapes.map(({is, name}) => (is === 'step' ? Number(name) : undefined))];
  const missing = steps.map((_, index) => index + 1).find((step) => !shown.includes(step));
  if (missing !== undefined) throw new Error(`step ${missing} of the description is not in the picture`);
  const unexplained = shown.find((step) => step !== undefined && step > steps.length);
  if (unexplained !== undefined) throw new Error(`step ${unexplained} of the picture is not in the description`);
}
