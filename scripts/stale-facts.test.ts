import {cpSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, expect, it} from 'vitest';
import {staleFacts} from './stale-facts';

const fixture = path.join(import.meta.dirname, '../src/rules/fixtures/ended-facts');
const copies: string[] = [];
afterEach(() => {
  for (const dir of copies.splice(0)) rmSync(dir, {recursive: true});
});

it('lists what has ended and says that it will, then what is to be read again', () => {
  expect(staleFacts(fixture, '2026-07-05').split('\n')).toEqual([
    'docs/_facts/retirements.yaml:4  retirements.old.end ended on 2026-06-28, and its value is "to be retired"  write value: retired',
    'docs/_facts/retirements.yaml:12  retirements.today.end ended on 2026-06-29, and its value is "to be switched off"  write value: switched off',
    'docs/_facts/retirements.yaml:18  retirements.next.end ended on 2026-06-30, and its value is "to be retired"  write value: retired',
    'docs/_facts/retirements.yaml:25  retirements.early.end ends on 2026-07-31, and its value is "retired"  write value: to be retired',
    ...['early', 'next', 'old', 'other', 'right', 'today'].map(
      (thing) =>
        `retirements.${thing}.${thing === 'other' ? 'value' : 'end'}  read 2026-01-05, 6 months ago  https://learn.microsoft.com/azure`,
    ),
    '6 facts: 6 not read for 6 months or more, 0 of them for a year; 4 say of their end what is no longer right.',
  ]);
});

it('as Markdown, each with a box to tick', () => {
  const lines = staleFacts(fixture, '2027-01-05', {markdown: true}).split('\n');
  expect(lines[0]).toBe(
    '- [ ] `retirements.old.end` ended on 2026-06-28, and its value is "to be retired": write `value: retired` in docs/_facts/retirements.yaml:4',
  );
  expect(lines).toContain('- [ ] `retirements.other.value`, read 2026-01-05, 12 months ago: https://learn.microsoft.com/azure');
  expect(lines.at(-1)).toBe(
    '6 facts: 6 not read for 6 months or more, 6 of them for a year; 3 say of their end what is no longer right.',
  );
});

it('says of each note how old its facts are', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'stale-'));
  copies.push(dir);
  cpSync(fixture, dir, {recursive: true});
  writeFileSync(
    path.join(dir, 'docs/b.md'),
    '---\ntitle: Ends\n---\n\nIt :fact[retirements.old.end] and :fact[retirements.right.end].\n',
  );
  expect(staleFacts(dir, '2026-07-05').split('\n')[0]).toBe(
    'docs/b.md  2 facts, the oldest read 2026-01-05 (retirements.old.end), 2 over 6 months, 0 over 12',
  );
  expect(staleFacts(dir, '2027-01-05', {markdown: true}).split('\n')).toContain('| Ends | 2 | 2026-01-05 | 2 | 2 |');
});

it('as Markdown fits into an issue, however many there are', () => {
  const dir = mkdtempSync(path.join(tmpdir(), 'stale-'));
  copies.push(dir);
  cpSync(fixture, dir, {recursive: true});
  const fact = (number: number) =>
    `- id: many.thing.number-${number}\n  says: One of many\n  value: 1\n  source: https://learn.microsoft.com/azure\n  verified: 2026-01-05\n`;
  writeFileSync(path.join(dir, 'docs/_facts/many.yaml'), Array.from({length: 2000}, (_, number) => fact(number)).join(''));
  const report = staleFacts(dir, '2027-01-05', {markdown: true});
  expect(report.length).toBeLessThan(65_536);
  const listed = report.match(/^- \[ \] .*read 2026-01-05/gm)?.length ?? 0;
  expect(listed).toBeGreaterThan(100);
  expect(report).toContain(`\nAnd ${2006 - listed} more: \`npm run facts:stale\` lists them all.\n`);
  expect(report).toMatch(/2006 facts: 2006 not read .*\.$/);
});

it('says so when nothing is to be read again', () => {
  expect(staleFacts(fixture, '2026-06-27').split('\n').slice(-1)).toEqual([
    '6 facts: 0 not read for 6 months or more, 0 of them for a year; 1 say of their end what is no longer right.',
  ]);
});
