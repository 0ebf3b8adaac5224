import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {readCurrentLabel} from '../content/current-label';
import {factSchema, kindOf, readFactTopics, showValue, type Fact} from '../content/facts';
import {calendarOf} from '../lib/calendar-file';
import {csvOf} from '../lib/csv';
import type {BuildStep} from './step';

/** Version of the shape of `facts.json`: raised when a reader of it could break. docs/reference tells the shape. */
const VERSION = 1;

/** All keys of a fact, in the order of the schema: one that is added there is published too. */
const COLUMNS = factSchema.keyof().options;

/** The facts of the current edition as files for others: `facts.json`, `facts.csv`, and what ends as `retirements.ics`. */
export const factsFilesStep: BuildStep = {
  says: 'writing the facts for others',
  run: ({siteDir, outDir}) => {
    const facts = readFactTopics(path.join(siteDir, 'docs')).flatMap((topic) => topic.facts);
    const published = facts.map((fact) => ({...fact, kind: kindOf(fact)}));
    const json = {version: VERSION, edition: readCurrentLabel(siteDir), facts: published.map(inOrder)};
    writeFileSync(path.join(outDir, 'facts.json'), `${JSON.stringify(json, null, 1)}\n`);
    writeFileSync(path.join(outDir, 'facts.csv'), csvOf([[...COLUMNS], ...published.map((fact) => COLUMNS.map((key) => cell(fact, key)))]));
    writeFileSync(path.join(outDir, 'retirements.ics'), calendarOf('Retirements in Azure networking', facts.flatMap(eventOf)));
  },
};

/** Keys in the order the schema gives them, whatever order the author wrote. */
const inOrder = (fact: Fact): object =>
  Object.fromEntries(COLUMNS.filter((key) => fact[key] !== undefined).map((key) => [key, fact[key]]));

function cell(fact: Fact, key: (typeof COLUMNS)[number]): string {
  if (key === 'was') return (fact.was ?? []).map(({value, until}) => `${value} until ${until}`).join('; ');
  return String(fact[key] ?? '');
}

function eventOf({id, says, until, instead, source, verified, note, value, unit}: Fact) {
  if (until === undefined) return [];
  const words = [`${showValue({value, unit})}.`, instead && `Instead: ${instead}.`, note, source].filter((part) => part !== undefined);
  return [{id, day: until, title: `Ends: ${says}`, description: words.join(' '), stamp: verified}];
}
