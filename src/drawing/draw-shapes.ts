import {AREA_GLYPHS, GLYPHS, type AreaName} from './glyphs';
import type {Shape} from './parse-diagram';
import type {Box} from './route';
import {escape, number, type SvgWriter} from './svg';
import {LINE_HEIGHT, wrap} from './text';

/** From the top of a line of text to its foot. */
const ASCENT = 15;
const GLYPH_HEIGHT = 34;
const GLYPH_WIDTH = 40;
/** A box at least this high has its glyph above its text, a lower one beside it. */
const HIGH = 84;

interface TextLine {
  text: string;
  bold: boolean;
  /** Underlined, because the figure leads somewhere from here. */
  linked?: boolean;
}

export type PlacedShape = Shape & {id: string; at: Box};

export function isArea(shape: Shape): shape is Shape & {is: AreaName | 'internet'} {
  return shape.is === 'internet' || shape.is in AREA_GLYPHS;
}

/** An area other shapes lie in. */
export function drawArea(svg: SvgWriter, shape: PlacedShape): void {
  if (shape.is === 'internet') {
    drawCloud(svg, shape);
    return;
  }
  const {x, y, width, height} = shape.at;
  const kind = shape.is as AreaName;
  svg.group(() => {
    svg.add('rect', [kind], {x, y, width, height, rx: kind === 'subnet' ? 6 : 8});
    const room = width - 46;
    const lines = textLines(shape, room);
    if (lines.length === 0) return;
    svg.add('path', ['glyph'], {d: AREA_GLYPHS[kind], transform: `translate(${number(x + 19)} ${number(y + 21)})`});
    column(svg, lines, x + 36, y + 11);
  });
}

/** The internet: a cloud, with its name where nothing else is. */
function drawCloud(svg: SvgWriter, shape: PlacedShape): void {
  const {x, y, width, height} = shape.at;
  // A cloud of 344 by 249, stretched.
  const [sx, sy] = [width / 344, height / 249];
  const point = (px: number, py: number) => `${number(x + px * sx)} ${number(y + py * sy)}`;
  const arc = (radius: number, px: number, py: number) => `A${number(radius * sx)} ${number(radius * sy)} 0 0 1 ${point(px, py)}`;
  const d =
    height > width * 1.5
      ? lobes(shape.at)
      : `M${point(51, 249)}${arc(54, 40, 143)}${arc(66, 102, 45)}${arc(76, 238, 39)}${arc(68, 304, 143)}${arc(54, 293, 249)}Z`;
  svg.group(() => {
    svg.add('path', ['internet'], {d});
    const lines = textLines(shape, width * 0.7);
    const middle = height > 160 ? 0.78 : 0.6;
    centered(svg, lines, x + width / 2, y + height * middle - (lines.length * LINE_HEIGHT) / 2, ['soft']);
  });
}

/** The outline of a cloud too tall to be stretched: lobes all around. */
function lobes({x, y, width, height}: Box): string {
  const depth = 14;
  const [w, h] = [width - 2 * depth, height - 2 * depth];
  const [across, down] = [Math.max(1, Math.round(w / 70)), Math.max(1, Math.round(h / 70))];
  const arcs = (count: number, dx: number, dy: number) => {
    const half = (Math.abs(dx) + Math.abs(dy)) / count / 2;
    const radius = (half * half + depth * depth) / (2 * depth);
    return `a${number(radius)} ${number(radius)} 0 0 1 ${number(dx / count)} ${number(dy / count)}`.repeat(count);
  };
  return `M${number(x + depth)} ${number(y + depth)}${arcs(across, w, 0)}${arcs(down, 0, h)}${arcs(across, -w, 0)}${arcs(down, 0, -h)}Z`;
}

/** Anything that is not an area. */
export function drawNode(svg: SvgWriter, shape: PlacedShape): void {
  if (shape.is === 'step') {
    drawStep(svg, shape.name ?? '', shape.at.x + shape.at.width / 2, shape.at.y + shape.at.height / 2);
    return;
  }
  const {x, y, width, height} = shape.at;
  if (shape.is === 'text') {
    // One without words is a place that lines begin or end at.
    const lines = textLines(shape, width);
    if (lines.length > 0) svg.group(() => column(svg, lines, x, y));
    return;
  }
  const glyph = GLYPHS[shape.is as keyof typeof GLYPHS];
  const drawGlyph = (gx: number, gy: number) =>
    svg.add('path', ['glyph'], {d: glyph, transform: `translate(${number(gx)} ${number(gy)})`});
  svg.group(() => {
    if (shape.bare) {
      const lines = textLines(shape, width);
      // A disc below, so that lines that pass behind the glyph do not cross it.
      if (shape.is === 'router') svg.add('circle', ['node'], {cx: x + width / 2, cy: y + 18, r: 15});
      drawGlyph(x + width / 2, y + 18);
      centered(svg, lines, x + width / 2, y + 40);
      return;
    }
    svg.add('rect', ['node'], {x, y, width, height, rx: 6});
    if (height >= HIGH) {
      const lines = textLines(shape, width - 12);
      const block = GLYPH_HEIGHT + 6 + lines.length * LINE_HEIGHT;
      check(shape.id, block, height);
      const top = y + (height - block) / 2;
      drawGlyph(x + width / 2, top + GLYPH_HEIGHT / 2);
      centered(svg, lines, x + width / 2, top + GLYPH_HEIGHT + 6);
      return;
    }
    const lines = textLines(shape, width - GLYPH_WIDTH - 24);
    const block = lines.length * LINE_HEIGHT;
    check(shape.id, block, height);
    drawGlyph(x + 10 + GLYPH_WIDTH / 2, y + height / 2);
    column(svg, lines, x + GLYPH_WIDTH + 18, y + (height - block) / 2);
  });
}

/** The number of a step. */
export function drawStep(svg: SvgWriter, step: string | number, x: number, y: number): void {
  svg.group(() => {
    svg.add('circle', ['step'], {cx: x, cy: y, r: 12});
    svg.add('text', ['number'], {x, y: y + 5.5}, escape(String(step)));
  });
}

/** Text of several lines in the middle of the given x, or from it or to it. */
export function label(svg: SvgWriter, text: string, x: number, top: number, anchor: 'start' | 'middle' | 'end'): void {
  text.split('\n').forEach((line, index) => {
    const classes = anchor === 'start' ? (['halo'] as const) : (['halo', anchor] as const);
    svg.add('text', [...classes], {x, y: top + index * LINE_HEIGHT + ASCENT}, escape(line));
  });
}

function textLines(shape: PlacedShape, room: number): TextLine[] {
  const lines = (text: string, bold: boolean) =>
    wrap(text, room, bold).map((line): TextLine => ({text: line, bold, linked: bold && shape.link !== undefined}));
  try {
    return [...(shape.name ? lines(shape.name, true) : []), ...shape.notes.flatMap((note) => lines(note, false))];
  } catch (error) {
    throw new Error(`${shape.id}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function check(id: string, needed: number, height: number): void {
  if (needed + 8 > height)
    throw new Error(`${id}: its text and glyph need a height of ${Math.ceil(needed + 8)} and have ${height}`);
}

function column(svg: SvgWriter, lines: TextLine[], x: number, top: number): void {
  lines.forEach(({text, bold, linked}, index) => {
    svg.add('text', [...nameClasses(bold, linked)], {x, y: top + index * LINE_HEIGHT + ASCENT}, escape(text));
  });
}

function centered(svg: SvgWriter, lines: TextLine[], x: number, top: number, more: 'soft'[] = []): void {
  lines.forEach(({text, bold, linked}, index) => {
    svg.add('text', [...nameClasses(bold, linked), 'middle', ...more], {x, y: top + index * LINE_HEIGHT + ASCENT}, escape(text));
  });
}

const nameClasses = (bold: boolean, linked = false): ('name' | 'linked')[] => [
  ...(bold ? (['name'] as const) : []),
  ...(linked ? (['linked'] as const) : []),
];
