import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';
import * as z from 'zod';
import {firstDay, parseDay} from '../lib/calendar-date';
import {httpsAddress} from './https-address';
import {readYamlFolder} from './yaml-folder';

const text = z.string().trim().min(1);
const A_DAY = 'expected a day such as 2026-03-31';
const day = z.string({error: A_DAY}).refine((value) => parseDay(value) === value, A_DAY);
const A_PART = 'expected 2023, 2023-05 or 2023-05-31';
/** A day, or the month or the year where no more is known. */
const about = z
  .union([z.string(), z.number()], {error: A_PART})
  .transform(String)
  .refine((value) => parseDay(firstDay(value)) === firstDay(value), A_PART);
const value = z.union([z.number(), text], {error: 'expected a number, or a text: true and false only in quotes'});

/** What kind of thing a fact says; the pages made from facts choose by it. */
export const FACT_KINDS = ['limit', 'default', 'address', 'port', 'name', 'size', 'behavior', 'retirement'] as const;

/** A fact: an item of the list in `docs/_facts/<topic>.yaml`. */
export const factSchema = z.strictObject({
  /** Topic, thing and property in kebab-case, such as `vpn-gateway.vpngw1az.s2s-tunnels`; the topic is the file's name. */
  id: z
    .string()
    .regex(
      /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*){2}$/,
      'topic.thing.property in lower case, such as peering.vnet.peerings',
    ),
  /** What it is about, understood without anything around it. */
  says: text,
  /** Left out, a number is a limit and a text a behavior. */
  kind: z.enum(FACT_KINDS).optional(),
  /** The value as a sentence would say it. */
  value,
  /** What the number counts; only with a number. */
  unit: text.optional(),
  /** The day it became true. */
  since: day.optional(),
  /** The day it stops being true: a retirement. */
  until: day.optional(),
  /** What to move to; only with `until`. */
  instead: text.optional(),
  /** The page it was read on. */
  source: httpsAddress,
  /** The day the page itself is from. */
  dated: day.optional(),
  /** The day someone read it there. */
  verified: day,
  /** Earlier values, newest first, each with the day, month or year it ended. */
  was: z
    .array(z.strictObject({value, until: about}))
    .min(1)
    .optional(),
  /** Where sources disagree, or what is easily misread. */
  note: text.optional(),
});

export const factsSchema = z.array(factSchema);

/** A fact and the topic it belongs to. */
export type Fact = z.infer<typeof factSchema>;

export const FACT_TOPICS_YAML = '_fact-topics.yml';

/** `docs/_fact-topics.yml`: what readers call each topic, in the order the pages list them. */
export const factTopicsSchema = z.record(z.string(), text);

/** Folder of the facts below an edition's folder. */
export const FACTS_FOLDER = '_facts';

/** A topic with its facts in the order of their file. */
export interface FactTopic {
  /** Name of its file. */
  name: string;
  label: string;
  facts: Fact[];
}

/** The facts of an edition by topic. Throws where a file does not fit, which the rule `facts` explains. */
export function readFactTopics(docsDir: string): FactTopic[] {
  const file = path.join(docsDir, FACT_TOPICS_YAML);
  const labels = existsSync(file) ? factTopicsSchema.parse(parse(readFileSync(file, 'utf8')) ?? {}) : {};
  const order = Object.keys(labels);
  const place = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
  return readYamlFolder(docsDir, FACTS_FOLDER, factsSchema)
    .map(({name, content}) => ({name, label: labels[name] ?? labelOf(name), facts: content}))
    .sort((a, b) => place(a.name) - place(b.name) || a.name.localeCompare(b.name, 'en'));
}

/** `nat-gateway` is `Nat gateway` until `_fact-topics.yml` knows better. */
const labelOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1).replaceAll('-', ' ');

/** The files of an edition as they were read last, and their facts by id. */
const lastRead = new Map<string, {files: Fact[][]; byId: Map<string, Fact>}>();

/** The facts of an edition by id. Made again when one of its files has been read again. */
export function readFacts(docsDir: string): ReadonlyMap<string, Fact> {
  const files = readYamlFolder(docsDir, FACTS_FOLDER, factsSchema).map(({content}) => content);
  const last = lastRead.get(docsDir);
  if (last?.files.length === files.length && files.every((file, index) => file === last.files[index])) return last.byId;
  const byId = new Map(files.flat().map((fact): [string, Fact] => [fact.id, fact]));
  lastRead.set(docsDir, {files, byId});
  return byId;
}

/** The kind of a fact, said or not. */
export function kindOf({kind, value: said}: Pick<Fact, 'kind' | 'value'>): (typeof FACT_KINDS)[number] {
  return kind ?? (typeof said === 'number' ? 'limit' : 'behavior');
}

/** Whether a fact has become another value, or true, since 2020. */
export const hasChanged = ({was, since}: Fact): boolean => was !== undefined || (since !== undefined && since >= '2020');

// Made once: to make one takes far longer than to format with it.
const NUMBER = new Intl.NumberFormat('en-US', {maximumFractionDigits: 20});

/** The value as readers see it: thousands apart, the unit behind it on the same line. */
export function showValue({value: said, unit}: {value: number | string; unit?: string | undefined}): string {
  const number = typeof said === 'number' ? NUMBER.format(said) : said;
  return unit === undefined ? number : `${number}\u00a0${unit}`;
}
