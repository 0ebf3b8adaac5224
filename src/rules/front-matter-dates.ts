import {isMap, isScalar, isSeq} from 'yaml';
import {isFuture, parseDay} from '../lib/calendar-date';
import type {Rule} from './rule';
import type {Fault} from './support/fault';
import {naming} from './support/schema-faults';
import {frontMatterOf, isReadable, placeOf, type YamlText} from './support/yaml-text';

/** What a day in the front matter says, and so what to write where it is still to come. */
const MEANING: Record<string, string> = {
  date: 'write the day you last read the note through',
  read: 'write the day you read the page',
  dated: 'write the day the page itself gives',
};

/**
 * The days in the front matter are days, and none is still to come anywhere on earth. Docusaurus makes March 1 of
 * `2021-02-29` and reads `7/18/2020` as a day in the time zone of the machine that builds.
 */
export const frontMatterDates: Rule = {
  name: 'front-matter-dates',
  description: 'The days in the front matter are days that have come',
  level: 'error',
  *check({notes, now}) {
    for (const note of notes) {
      const yaml = frontMatterOf(note);
      if (!yaml || !isReadable(yaml)) continue;
      for (const path of dayPaths(yaml)) {
        const fault = dayFault(yaml, path, now);
        if (fault) yield {file: note.file, ...fault};
      }
    }
  },
};

function dayPaths(yaml: YamlText): (string | number)[][] {
  const {node: sources} = placeOf(yaml, ['sources']);
  const count = isSeq(sources) ? sources.items.length : 0;
  return [
    ['last_update', 'date'],
    ...Array.from({length: count}, (_, index) => [
      ['sources', index, 'dated'],
      ['sources', index, 'read'],
    ]).flat(),
  ];
}

function dayFault(yaml: YamlText, path: (string | number)[], now: Date): Fault | undefined {
  const {node, line} = placeOf(yaml, path);
  // What is missing or empty is for front-matter-keys.
  if (!node || (isScalar(node) && (node.value === null || node.value === ''))) return undefined;
  const name = naming(path);
  if (!isScalar(node)) {
    return {line, problem: `${name} is ${isMap(node) ? 'a group of keys' : 'a list'}, expected a day`, remedy: FORMS};
  }
  const written = node.type === 'PLAIN' ? (node.source ?? '') : String(node.value);
  const day = parseDay(written);
  if (day === null) return {line, ...noDay(name, written.trim())};
  if (isFuture(day, now))
    return {line, problem: `${name} is ${written.trim()}, which is still to come`, remedy: MEANING[String(path.at(-1))] ?? FORMS};
  return undefined;
}

const FORMS = 'write it as 2020-07-18, or as 7/18/2020 with the month first';

function noDay(name: string, written: string): Pick<Fault, 'problem' | 'remedy'> {
  const swapped = written.replace(/^(\d{1,2})\/(\d{1,2})\//, '$2/$1/');
  if (parseDay(swapped))
    return {
      problem: `${name} is ${written}, and there is no month ${written.split('/')[0] ?? ''}`,
      remedy: `the month comes first: write ${swapped}`,
    };
  const form = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(written);
  const rewritten = form && [form[1], form[2]?.padStart(2, '0'), form[3]?.padStart(2, '0')].join('-');
  if (rewritten && rewritten !== written && parseDay(rewritten))
    return {problem: `${name} is "${written}", which is not written as a day`, remedy: `write ${rewritten}`};
  if (/^[\d/-]+$/.test(written)) return {problem: `${name} is ${written}, and there is no such day`, remedy: FORMS};
  return {problem: `${name} is "${written}", which is no day`, remedy: FORMS};
}
