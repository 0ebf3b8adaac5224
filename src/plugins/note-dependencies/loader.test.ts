import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';

type Loader = (this: object, source: string) => string;
const loader = createRequire(import.meta.url)('./loader.cjs') as Loader;

let siteDir: string;
beforeAll(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'loader-'));
  mkdirSync(path.join(siteDir, 'docs'));
});
afterAll(() => rmSync(siteDir, {recursive: true}));

/** What a note is made again for, below `docs/`. */
function dependencies(source: string): string[] {
  const named: string[] = [];
  const note = (file: string) => void named.push(path.relative(path.join(siteDir, 'docs'), file));
  const context = {
    resourcePath: path.join(siteDir, 'docs/a.md'),
    getOptions: () => ({siteDir, configuration: path.join(siteDir, 'docs/config')}),
    addDependency: note,
    addMissingDependency: note,
    addContextDependency: note,
    cacheable: (is: boolean) => void named.push(is ? 'cached' : 'made each time'),
  };
  expect(loader.call(context, source)).toBe(source);
  return named.sort();
}

it.each([
  ['nothing', 'Text.', []],
  ['a fact', 'Up to :fact[a.b.c].', ['_facts']],
  [
    'a table of facts, within a list too, and the names of the topics',
    '- a\n\n  ::facts{kind="limit"}',
    ['_fact-topics.yml', '_facts'],
  ],
  ['what depends on the day', '::facts{kind="retirement"}', ['_fact-topics.yml', '_facts', 'made each time']],
  ['questions', '::questions', ['_facts', '_questions']],
])('%s', (_what, source, expected) =>
  expect(dependencies(source)).toEqual(['_exams', '_glossary.yml', 'config', ...expected].sort()),
);

it('every note depends on the facts when a term cites one', () => {
  const glossary = path.join(siteDir, 'docs/_glossary.yml');
  writeFileSync(glossary, '- term: peering\n  means: One of :fact[a.b.c].\n');
  expect(dependencies('Text.')).toContain('_facts');
  rmSync(glossary);
});
