import type {Side} from './parse-diagram';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Point {
  x: number;
  y: number;
}

/** A box a line begins or ends at; without a side, the one that faces the other box. */
export interface Stop {
  box: Box;
  side?: Side;
  offset?: number;
}

/**
 * The corners of a line of upright and level parts from one box to another: straight where the boxes face each other,
 * with one bend where the sides are at right angles, else with two.
 *
 * @param bend x of the upright part between two bends, or y of the level one
 * @throws Error when no side is given and the boxes do not face each other
 */
export function route(from: Stop, to: Stop, bend?: number): Point[] {
  const [leave, enter] = sides(from, to);
  if (isLevel(leave) !== isLevel(enter)) {
    const start = onSide(from, leave);
    const stop = onSide(to, enter);
    return [start, isLevel(leave) ? {x: stop.x, y: start.y} : {x: start.x, y: stop.y}, stop];
  }
  // Both level: along x. Both upright: the same with x and y exchanged.
  const points = isLevel(leave)
    ? level(from, leave, to, enter, bend)
    : level(turned(from), turn(leave), turned(to), turn(enter), bend).map(({x, y}) => ({x: y, y: x}));
  return points;
}

function level(from: Stop, leave: Side, to: Stop, enter: Side, bend?: number): Point[] {
  const start = onSide(from, leave);
  const stop = onSide(to, enter);
  if (leave !== enter && bend === undefined) {
    const top = Math.max(from.box.y, to.box.y);
    const bottom = Math.min(from.box.y + from.box.height, to.box.y + to.box.height);
    const fits = (y: number) => y >= top && y <= bottom;
    const y = from.offset !== undefined ? start.y : to.offset !== undefined ? stop.y : (top + bottom) / 2;
    if (fits(y) && (from.offset === undefined || to.offset === undefined || start.y === stop.y)) {
      return [
        {x: start.x, y},
        {x: stop.x, y},
      ];
    }
  }
  const outside = leave === 'right' ? Math.max(start.x, stop.x) + 24 : Math.min(start.x, stop.x) - 24;
  const x = bend ?? (leave === enter ? outside : (start.x + stop.x) / 2);
  return [start, {x, y: start.y}, {x, y: stop.y}, stop];
}

function sides(from: Stop, to: Stop): [Side, Side] {
  const [a, b] = [from.box, to.box];
  const besides = Math.min(a.y + a.height, b.y + b.height) > Math.max(a.y, b.y);
  const stacked = Math.min(a.x + a.width, b.x + b.width) > Math.max(a.x, b.x);
  const facing: [Side, Side] | undefined = besides
    ? a.x < b.x
      ? ['right', 'left']
      : ['left', 'right']
    : stacked
      ? a.y < b.y
        ? ['bottom', 'top']
        : ['top', 'bottom']
      : undefined;
  const leave = from.side ?? facing?.[0];
  const enter = to.side ?? facing?.[1];
  if (!leave || !enter) throw new Error('its two shapes do not face each other: say the sides, such as gateway.bottom');
  return [leave, enter];
}

function onSide({box: {x, y, width, height}, offset = 0}: Stop, side: Side): Point {
  if (side === 'left') return {x, y: y + height / 2 + offset};
  if (side === 'right') return {x: x + width, y: y + height / 2 + offset};
  if (side === 'top') return {x: x + width / 2 + offset, y};
  return {x: x + width / 2 + offset, y: y + height};
}

const isLevel = (side: Side) => side === 'left' || side === 'right';

const TURNED = {left: 'top', top: 'left', right: 'bottom', bottom: 'right'} as const;
const turn = (side: Side): Side => TURNED[side];

function turned({box: {x, y, width, height}, side, offset}: Stop): Stop {
  return {box: {x: y, y: x, width: height, height: width}, ...(side && {side: turn(side)}), offset};
}
