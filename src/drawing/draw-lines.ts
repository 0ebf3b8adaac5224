import {drawStep, label} from './draw-shapes';
import type {Line} from './parse-diagram';
import type {Point} from './route';
import type {ClassName} from './styles';
import {number, type SvgWriter} from './svg';
import {LINE_HEIGHT, textWidth} from './text';

export type PlacedLine = Line & {points: Point[]};

/** What a kind of line is drawn with, one stroke over the other, and how its ends look. */
const KINDS: Record<Line['is'], {strokes: ClassName[]; half: number; end?: 'dot' | 'square' | 'arrow'; color?: ClassName}> = {
  tunnel: {strokes: ['tube', 'tunnel'], half: 7, end: 'dot', color: 'tunnel-end'},
  circuit: {strokes: ['private', 'core'], half: 4, end: 'dot', color: 'private-end'},
  peering: {strokes: ['peering'], half: 2, end: 'square', color: 'peering-end'},
  flow: {strokes: ['flow'], half: 2, end: 'arrow', color: 'flow-end'},
  blocked: {strokes: ['blocked'], half: 2, end: 'arrow', color: 'blocked-end'},
  routes: {strokes: ['routes'], half: 2, end: 'arrow', color: 'routes-end'},
  link: {strokes: ['link'], half: 1},
};

/** The line itself, below the nodes it joins. */
export function drawStrokes(svg: SvgWriter, line: PlacedLine): void {
  const {strokes, end} = KINDS[line.is];
  // An arrow's stroke ends within its head.
  const points = end === 'arrow' ? shorten(line.points, line.both) : line.points;
  for (const stroke of strokes) svg.add('path', [stroke], {d: rounded(points)});
}

/** What lies above the nodes: its ends, its mark, its label and its step. */
export function drawMarks(svg: SvgWriter, line: PlacedLine): void {
  const {end, color, half} = KINDS[line.is];
  const {points} = line;
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (!first || !second || !beforeLast || !last) return;
  if (color) {
    if (end === 'dot') for (const {x: cx, y: cy} of [first, last]) svg.add('circle', [color], {cx, cy, r: 5});
    if (end === 'square')
      for (const {x, y} of [first, last]) svg.add('rect', [color], {x: x - 5, y: y - 5, width: 10, height: 10});
    if (end === 'arrow') {
      svg.add('path', [color], {d: arrowhead(beforeLast, last)});
      if (line.both) svg.add('path', [color], {d: arrowhead(second, first)});
    }
  }
  const [start, stop] = longestPart(points);
  const at = (share: number): Point => ({x: start.x + (stop.x - start.x) * share, y: start.y + (stop.y - start.y) * share});
  const mark = MARKS[line.is];
  if (mark) mark(svg, at(line['mark-at']));
  if (line.step !== undefined) {
    const {x, y} = at(line['step-at']);
    drawStep(svg, line.step, x, y);
  }
  if (line.label) {
    const isLevel = start.y === stop.y;
    const side = line.side ?? (isLevel ? 'above' : 'right');
    const {x, y} = at(line['label-at']);
    const height = line.label.split('\n').length * LINE_HEIGHT;
    // A label stays clear of the mark and of the step it is above or below.
    const long = Math.abs(start.x - stop.x) + Math.abs(start.y - stop.y);
    const reach = isLevel ? Math.max(...line.label.split('\n').map((part) => textWidth(part))) / 2 : height / 2;
    const meets = (share: number) => Math.abs(line['label-at'] - share) * long < reach + 14;
    const blocked = (mark && meets(line['mark-at'])) || (line.step !== undefined && meets(line['step-at']));
    const clear = blocked ? 15 : half + 3;
    if (side === 'above') label(svg, line.label, x, y - clear - height, 'middle');
    else if (side === 'below') label(svg, line.label, x, y + clear + 2, 'middle');
    else
      label(
        svg,
        line.label,
        side === 'right' ? x + clear + 6 : x - clear - 6,
        y - height / 2,
        side === 'right' ? 'start' : 'end',
      );
  }
}

const MARKS: Partial<Record<Line['is'], (svg: SvgWriter, at: Point) => void>> = {
  tunnel(svg, {x, y}) {
    const shift = {transform: `translate(${number(x)} ${number(y)})`};
    svg.add('circle', ['tunnel-mark'], {...shift, r: 14});
    svg.add('path', ['tunnel-mark'], {...shift, d: 'M-3.5-1v-3a3.5 3.5 0 0 1 7 0v3'});
    svg.add('rect', ['tunnel-end'], {...shift, x: -6, y: -1.5, width: 12, height: 9, rx: 1.5});
  },
  peering(svg, {x, y}) {
    svg.add('circle', ['peering-mark'], {cx: x, cy: y, r: 14});
    svg.add('circle', ['peering-ring'], {cx: x - 3.5, cy: y, r: 5.5});
    svg.add('circle', ['peering-ring'], {cx: x + 3.5, cy: y, r: 5.5});
  },
  blocked(svg, {x, y}) {
    svg.add('circle', ['blocked-mark'], {cx: x, cy: y, r: 13});
    svg.add('path', ['blocked-mark'], {d: `M${number(x - 5)} ${number(y - 5)}l10 10m0-10l-10 10`});
  },
};

function longestPart(points: Point[]): [Point, Point] {
  let longest: [Point, Point] = [points[0] ?? {x: 0, y: 0}, points[1] ?? {x: 0, y: 0}];
  const length = ([a, b]: [Point, Point]) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);
  points.slice(1).forEach((point, index) => {
    const part: [Point, Point] = [points[index] ?? point, point];
    if (length(part) > length(longest)) longest = part;
  });
  return longest;
}

/** The path with corners of radius 12, or less where a part is short. */
function rounded(points: Point[]): string {
  return points
    .map((point, index) => {
      const before = points[index - 1];
      const after = points[index + 1];
      if (!before) return `M${pair(point)}`;
      if (!after) return `L${pair(point)}`;
      const radius = Math.min(12, distance(before, point) / 2, distance(point, after) / 2);
      return `L${pair(towards(point, before, radius))}Q${pair(point)} ${pair(towards(point, after, radius))}`;
    })
    .join('');
}

function arrowhead(before: Point, tip: Point): string {
  const [dx, dy] = [Math.sign(tip.x - before.x), Math.sign(tip.y - before.y)];
  const foot = {x: tip.x - dx * 13, y: tip.y - dy * 13};
  return `M${pair(tip)}L${pair({x: foot.x - dy * 6, y: foot.y + dx * 6})}L${pair({x: foot.x + dy * 6, y: foot.y - dx * 6})}Z`;
}

function shorten(points: Point[], both: boolean): Point[] {
  const short = [...points];
  const [first, second] = points;
  const [beforeLast, last] = points.slice(-2);
  if (beforeLast && last) short[short.length - 1] = towards(last, beforeLast, 9);
  if (both && first && second) short[0] = towards(first, second, 9);
  return short;
}

const pair = ({x, y}: Point) => `${number(x)} ${number(y)}`;
const distance = (a: Point, b: Point) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

function towards(from: Point, to: Point, by: number): Point {
  return {x: from.x + Math.sign(to.x - from.x) * by, y: from.y + Math.sign(to.y - from.y) * by};
}
