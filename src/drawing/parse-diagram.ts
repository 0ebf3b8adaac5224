import {parse} from 'yaml';
import * as z from 'zod';
import {AREA_GLYPHS, GLYPHS, type AreaName, type GlyphName} from './glyphs';

/** Width of every picture. Text of 15 units in it is 12 pixels high where a phone shows the picture 640 pixels wide. */
export const WIDTH = 800;

const names = <Name extends string>(record: Record<Name, unknown>) => Object.keys(record) as [Name, ...Name[]];

export const AREAS = names<AreaName>(AREA_GLYPHS);
export const NODES = names<GlyphName>(GLYPHS);
export const LINES = ['tunnel', 'circuit', 'peering', 'flow', 'blocked', 'routes', 'link'] as const;

/** `x y width height`, from the corner of the shape that holds it. */
const box = z
  .string()
  .regex(/^-?\d+ -?\d+ \d+ \d+$/, 'write a box as "x y width height", from the corner of the shape that holds it')
  .transform((text) => {
    const [x = 0, y = 0, width = 0, height = 0] = text.split(' ').map(Number);
    return {x, y, width, height};
  });

const words = z.string().trim().min(1);

const shape = z.strictObject({
  is: z.enum([...AREAS, ...NODES, 'internet', 'text', 'step']),
  box,
  name: words.optional(),
  /** Lines below the name. */
  notes: z.union([words.transform((note) => [note]), z.array(words)]).default([]),
  /** The note that tells of it, or a section of one: the figure in a note then leads there. */
  link: z
    .string()
    .regex(/^[a-z0-9-]+(\/[a-z0-9-]+)*(#[^#\s]+)?$/, 'write a note or a section, such as connectivity/vpn-options#site-to-site')
    .optional(),
  /** Only its glyph and its text, without a box around them. */
  bare: z.boolean().default(false),
  get holds() {
    return z.record(z.string(), shape).default({});
  },
});

/** A shape's name with the side a line leaves or enters it by, and how far from the middle of that side; or a point. */
const END = /^(?<id>[a-z][a-z0-9-]*?)(\.(?<side>left|right|top|bottom)(?<offset>[+-]\d+)?)?$/;
const end = z.string().regex(END, 'write an end as shape, shape.right or shape.right+20').transform(parseEnd);

const line = z.strictObject({
  is: z.enum(LINES),
  from: end,
  to: end,
  /** Both ends have an arrowhead. */
  both: z.boolean().default(false),
  /** Where a line with a bend turns: x of its upright part, or y of its level one. */
  bend: z.number().int().optional(),
  label: words.optional(),
  /** Side of the line's longest part on which its label is. */
  side: z.enum(['above', 'below', 'left', 'right']).optional(),
  /** Where along its longest part the label is, from 0 to 1. */
  'label-at': z.number().min(0).max(1).default(0.5),
  /** The same for the line's mark: the padlock of a tunnel, the rings of a peering, the cross of a blocked flow. */
  'mark-at': z.number().min(0).max(1).default(0.5),
  /** Number of the step of the description that takes place here. */
  step: z.number().int().min(1).optional(),
  'step-at': z.number().min(0).max(1).default(0.25),
});

const diagram = z.strictObject({
  title: words,
  alt: words.max(250, 'keep the alternative text under 250 characters: the rest belongs in the description'),
  description: words,
  steps: z.array(words).default([]),
  height: z.number().int().min(100).max(1200),
  shapes: z.record(z.string(), shape),
  lines: z.array(line).default([]),
});

export type Diagram = z.infer<typeof diagram>;
export type Shape = z.infer<typeof shape>;
export type Line = z.infer<typeof line>;
export type Side = 'left' | 'right' | 'top' | 'bottom';
export interface End {
  id: string;
  side?: Side;
  offset?: number;
}

/**
 * Reads the text of a diagram.
 *
 * @throws Error that names the place in it and what is wrong there
 */
export function parseDiagram(source: string): Diagram {
  const read = diagram.safeParse(parse(source));
  if (!read.success) {
    const problems = read.error.issues.map(({path, message}) => `  ${path.join('.') || 'the file'}: ${message}`);
    throw new Error(problems.join('\n'));
  }
  return read.data;
}

function parseEnd(text: string): End {
  const {id = '', side, offset} = END.exec(text)?.groups ?? {};
  return {id, ...(isSide(side) && {side}), ...(offset && {offset: Number(offset)})};
}

function isSide(text: string | undefined): text is Side {
  return text === 'left' || text === 'right' || text === 'top' || text === 'bottom';
}
