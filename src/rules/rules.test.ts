import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {allRules} from './all-rules';
import {checkFixture} from './check-fixture';

const folder = import.meta.dirname;
const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'));
const defined = files.filter((file) => /^export const \w+: Rule = \{$/m.test(readFileSync(path.join(folder, file), 'utf8')));

it('all-rules lists every rule that has a file, once', () => {
  expect(defined.length).toBeGreaterThan(15);
  expect(allRules.map(({name}) => `${name}.ts`).sort()).toEqual(defined.sort());
});

it('errors come before advice', () => {
  const levels = allRules.map(({level}) => level);
  expect(levels).toEqual([...levels].sort().reverse());
});

describe.each(allRules.map((rule) => ({name: rule.name, rule})))('$name', ({name, rule}) => {
  it('has a test beside it', () => expect(existsSync(path.join(folder, `${name}.test.ts`))).toBe(true));

  it('finds something in its bad fixture', () => expect(checkFixture(rule)).not.toEqual([]));

  it('names a file, a line that it has, what is wrong and what would be right', () => {
    for (const finding of checkFixture(rule)) {
      const [, file = '', line, problem = '', remedy = '', rest] =
        /^(\S.*?):(\d+) {2}(\S.*?) {2}(\S.*?)( {2}.*)?$/.exec(finding) ?? [];
      expect({finding, rest}).toEqual({finding, rest: undefined});
      expect(problem + remedy).not.toMatch(/undefined|\[object|null|NaN|zod/i);
      const kept = path.join(folder, 'fixtures', name, file);
      if (existsSync(kept) && !/is missing|has no folder/.test(problem)) {
        expect(Number(line)).toBeLessThanOrEqual(Math.max(1, readFileSync(kept, 'utf8').split('\n').length));
      }
    }
  });
});
