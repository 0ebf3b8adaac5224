import {isMap, isScalar, isSeq, type Node} from 'yaml';
import * as z from 'zod';
import {nearest} from '../../lib/nearest';
import type {Fault} from './fault';
import {placeOf, valuesOf, type YamlText} from './yaml-text';

/** What a rule knows of a shape beside the shape itself. */
export interface Guide {
  /** What the whole is called, such as "the front matter". */
  whole: string;
  /** What an author may write, by the path of the key with `[]` for list items: `sources[].url`. The whole has the empty path. */
  examples: Record<string, string>;
  /** Whether only our own reader of YAML 1.2 reads the file, for which a day is a text without quotes. */
  ours?: boolean;
  /** Paths of values that another rule looks at. */
  leave?: readonly string[];
}

type Path = readonly PropertyKey[];

/** Holds YAML to its shape, and says what differs in words for someone who knows neither YAML nor zod. */
export function schemaFaults(schema: z.ZodType, yaml: YamlText, guide: Guide): Fault[] {
  const values = valuesOf(yaml);
  const {error} = schema.safeParse(values ?? (schema instanceof z.ZodArray ? [] : {}));
  const issues = (error?.issues ?? []).filter(({path}) => !guide.leave?.includes(pattern(path)) || valueAt(values, path) == null);
  const unknown = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? unknownKeys(schema, issue) : []));
  const misspelled = new Set(unknown.map(({path, near}) => JSON.stringify([...path, near])));
  const faults = issues
    .filter(({code, path}) => code !== 'unrecognized_keys' && !misspelled.has(JSON.stringify(path)))
    .map((issue) => describe(issue, values, yaml, guide));
  const strangers = unknown.map(({path, key, near, known}) => ({
    line: placeOf(yaml, [...path, key]).line,
    problem: `there is no key ${key} in ${path.length > 0 ? naming(path) : guide.whole}`,
    remedy: near === undefined ? `the keys there are: ${known.join(', ')}` : `did you mean ${near}?`,
  }));
  const said = new Set([...faults, ...strangers].map(({line}) => line));
  const texts = (guide.ours ? [] : textFaults(yaml, guide)).filter(({line}) => !said.has(line));
  return [...faults, ...strangers, ...texts].sort((a, b) => a.line - b.line);
}

function unknownKeys(schema: z.ZodType, {path, keys}: {path: Path; keys: readonly string[]}) {
  const known = Object.keys(shapeAt(schema, path));
  return keys.map((key) => ({path, key, known, near: nearest(key, known)}));
}

/** The keys a shape knows at a place. */
function shapeAt(schema: unknown, path: Path): Record<string, unknown> {
  if (schema instanceof z.ZodOptional) return shapeAt(schema.unwrap(), path);
  const [step, ...rest] = path;
  if (schema instanceof z.ZodArray) return shapeAt(schema.element, rest);
  if (schema instanceof z.ZodRecord) return shapeAt(schema.valueType, rest);
  if (!(schema instanceof z.ZodObject)) return {};
  const shape: Record<string, unknown> = schema.shape;
  return step === undefined ? shape : shapeAt(shape[String(step)], rest);
}

function describe(issue: z.core.$ZodIssue, values: unknown, yaml: YamlText, guide: Guide): Fault {
  const {node, line} = placeOf(yaml, issue.path);
  const name = issue.path.length > 0 ? naming(issue.path) : guide.whole;
  const example = guide.examples[pattern(issue.path)];
  const like = example === undefined ? undefined : `write it like this: ${example}`;
  const value = valueAt(values, issue.path);
  if (value === undefined)
    return {line, problem: `${name} is missing`, remedy: like ?? `add a line that begins with ${String(issue.path.at(-1))}:`};
  if (isEmpty(value)) return {line, problem: `${name} is empty`, remedy: like ?? 'write something behind it, or delete it'};
  // What the shape itself says of a value is nearer than what can be said of any.
  if (issue.message.startsWith(OWN_WORDS) && (isScalar(node) || like === undefined))
    return {
      line,
      problem: `${name} is "${written(node) ?? show(value)}"`,
      remedy: `write ${issue.message.slice(OWN_WORDS.length)}`,
    };
  if (issue.code === 'invalid_type') {
    const isKeys = issue.path.length === 0 && issue.expected !== 'array';
    const expected = isKeys ? 'keys with their values' : (KINDS[issue.expected] ?? issue.expected);
    if (expected === KINDS['string'] && isScalar(node))
      return unquoted(line, name, kindOf(value), issue.path, node.source ?? show(value));
    return {line, problem: `${name} is ${kindOf(value)}, expected ${expected}`, remedy: like ?? `write ${expected} behind it`};
  }
  if (issue.code === 'invalid_value')
    return {line, problem: `${name} is "${show(value)}"`, remedy: `write ${issue.values.map(String).join(' or ')}`};
  return {line, problem: `${name} is "${show(value)}"`, remedy: `write ${issue.message}`};
}

const OWN_WORDS = 'expected ';

/** A value as the author wrote it; `.nan` has no other form. */
const written = (node: Node | undefined): string | undefined => (isScalar(node) ? node.source : undefined);

const show = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

const unquoted = (line: number, name: string, kind: string, path: Path, source: string): Fault => ({
  line,
  problem: `${name} is ${kind}, expected a text`,
  remedy: `put it in quotes: ${typeof path.at(-1) === 'string' ? `${String(path.at(-1))}: ` : ''}"${source}"`,
});

/** What js-yaml, which Docusaurus reads with, takes for a day or a number, and YAML 1.2 for a text. */
const DAY = /^\d{4}-\d\d?-\d\d?([Tt\s]\s*\d\d?:\d\d:\d\d(\.\d*)?\s*(Z|[-+]\d\d?(:?\d\d)?)?)?$/;
const BINARY = /^[-+]?0b[01_]+$/;

/** Texts without quotes that are no texts where the site is built. */
function textFaults(yaml: YamlText, guide: Guide, node: Node | null = yaml.document.contents, path: Path = []): Fault[] {
  if (isMap<Node, Node | null>(node)) {
    return node.items.flatMap(({key, value}) =>
      isScalar(key) ? textFaults(yaml, guide, value, [...path, String(key.value)]) : [],
    );
  }
  if (isSeq<Node>(node)) return node.items.flatMap((item, index) => textFaults(yaml, guide, item, [...path, index]));
  if (!isScalar(node) || node.type !== 'PLAIN' || typeof node.value !== 'string' || guide.leave?.includes(pattern(path)))
    return [];
  const kind = DAY.test(node.value) ? 'a date' : BINARY.test(node.value) ? 'a number' : undefined;
  return kind ? [unquoted(placeOf(yaml, path).line, naming(path), kind, path, node.value)] : [];
}

const KINDS: Record<string, string> = {
  string: 'a text',
  number: 'a number',
  boolean: 'true or false',
  array: 'a list',
  object: 'keys of its own, indented below it',
  record: 'keys of its own, indented below it',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object') return 'a group of keys';
  return typeof value === 'boolean' ? 'true or false' : (KINDS[typeof value] ?? typeof value);
}

const isEmpty = (value: unknown): boolean =>
  value === null || (typeof value === 'string' && value.trim() === '') || (Array.isArray(value) && value.length === 0);

function valueAt(values: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) => (typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[step] : undefined),
    values,
  );
}

/** `sources[].url` */
const pattern = (path: Path): string =>
  path
    .map((step) => (typeof step === 'number' ? '[]' : `.${String(step)}`))
    .join('')
    .replace(/^\./, '');

/** `url in item 2 of sources` */
export function naming(path: Path): string {
  return path
    .map((step) => (typeof step === 'number' ? `item ${step + 1} of` : `${String(step)} in`))
    .reverse()
    .join(' ')
    .replace(/ (of|in)$/, '');
}
