import * as z from 'zod';
import {parseDay} from '../lib/calendar-date';
import {httpsAddress} from './https-address';

/** A day as an author may write it: `7/18/2020` or `2020-07-18`. Becomes `YYYY-MM-DD`. */
export const day = z
  .union([z.string(), z.date()])
  .transform((value) => (typeof value === 'string' ? value : value.toISOString().slice(0, 10)))
  .refine((value) => parseDay(value) !== null, 'expected a day that there is, such as 2020-07-18')
  .transform((value) => parseDay(value) ?? value);

/** A text that says something. */
const text = z.string().trim().min(1);

/** What may stand between the two `---` lines of a note. Any other key is an error. */
export const frontMatterSchema = z.strictObject({
  /** Shown as the page's heading and in the browser's tab. */
  title: text,
  /** One sentence that says what the note tells; shown on tag pages and by search engines. */
  description: text,
  /** Keys of `tags.yml`. */
  tags: z.array(z.string()).optional(),
  /** Place among the notes of its folder, lowest first. */
  sidebar_position: z.number().optional(),
  /** Shorter title for the menu. */
  sidebar_label: text.optional(),
  /** The day the note was last read through as a whole. */
  last_update: z.strictObject({date: day, author: text.optional()}),
  /** Pages the note rests on; listed at its end. */
  sources: z
    .array(
      z.strictObject({
        title: text,
        url: httpsAddress,
        /** The day the page itself says it is from. */
        dated: day.optional(),
        /** The day it was read for this note. */
        read: day,
      }),
    )
    .min(1)
    .optional(),
  /** Paths below the edition where this note was before, such as `connectivity/peering`. Each leads here. */
  moved_from: z
    .array(z.string().regex(/^[^/].*[^/]$/, 'expected a path below the edition, such as connectivity/peering'))
    .optional(),
});

/** Front matter of a note, its days as `YYYY-MM-DD`. */
export type FrontMatter = z.infer<typeof frontMatterSchema>;
