import {cpSync, mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {listEditions, archivedLabels} from '../content/editions';
import {compareFindings, formatFinding} from '../content/finding';
import {readNotes} from '../content/read-notes';
import type {Rule} from './rule';

/** What tests of rules take for today, so that no test changes its mind as time passes. */
export const FIXTURE_NOW = new Date('2026-06-30T12:00:00Z');

/** What they take for the day of the newest commit. */
const FIXTURE_COMMIT = '2026-06-29';

/**
 * Runs one rule over its bad fixture, the small project in `fixtures/<rule>/`.
 *
 * @param prepare changes a copy of the fixture first; for what cannot be kept in a repository,
 *   such as a file name that differs from another in case only
 * @returns the findings as an author reads them
 */
export function checkFixture(
  rule: Rule,
  {prepare, fixture = rule.name}: {prepare?: (dir: string) => void; fixture?: string} = {},
): string[] {
  const kept = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures', fixture);
  if (!prepare) return run(rule, kept);
  const copy = mkdtempSync(path.join(tmpdir(), 'fixture-'));
  try {
    cpSync(kept, copy, {recursive: true});
    prepare(copy);
    return run(rule, copy);
  } finally {
    rmSync(copy, {recursive: true});
  }
}

function run(rule: Rule, siteDir: string): string[] {
  const editions = listEditions('2026', archivedLabels(siteDir));
  const notes = readNotes(siteDir, editions);
  if (notes.notes.length + notes.otherFiles.length === 0) throw new Error(`${siteDir} has no files: the fixture is missing`);
  const findings = [...rule.check({siteDir, editions, ...notes, now: FIXTURE_NOW, newestCommit: FIXTURE_COMMIT})];
  return findings
    .map((finding) => ({...finding, rule: rule.name, level: rule.level}))
    .sort(compareFindings)
    .map(formatFinding);
}
