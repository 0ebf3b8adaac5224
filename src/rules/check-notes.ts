import {archivedLabels, listEditions, type Edition} from '../content/editions';
import {compareFindings, formatFinding, type JudgedFinding} from '../content/finding';
import {newestCommit} from '../content/newest-commit';
import {readNotes} from '../content/read-notes';
import {allRules} from './all-rules';
import type {Library, Rule} from './rule';

/** What a check has to be told beside where the project is. */
export interface CheckOptions {
  /** The instant that counts as now. */
  now: Date;
  /** What messages call the current edition. */
  currentLabel?: string;
  /** All of them unless a test says otherwise. */
  rules?: readonly Rule[];
}

/** What was found, and in how many notes. */
export interface CheckResult {
  findings: JudgedFinding[];
  notes: number;
}

/** Holds all notes of all editions to all rules. Errors come first; archived editions get no advice. */
export function checkNotes(siteDir: string, options: CheckOptions): JudgedFinding[] {
  return countAndCheck(siteDir, options).findings;
}

/** The same, with the number of notes. */
export function countAndCheck(siteDir: string, {now, currentLabel = 'current', rules = allRules}: CheckOptions): CheckResult {
  const {editions, findings} = readEditions(siteDir, currentLabel);
  const library: Library = {siteDir, editions, ...readNotes(siteDir, editions), now, newestCommit: newestCommit(siteDir)};
  // A check that finds nothing to look at must not pass.
  if (library.notes.length === 0) {
    findings.push(
      error(
        'notes-present',
        'docs/index.md',
        'no note was found',
        'write this file, or run the check in the folder of the project',
      ),
    );
  }
  findings.push(...rules.flatMap((rule) => judge(rule, library)));
  const different = new Map(findings.map((finding) => [`${finding.level} ${formatFinding(finding)}`, finding]));
  return {findings: [...different.values()].sort(compareFindings), notes: library.notes.length};
}

function readEditions(siteDir: string, currentLabel: string): {editions: Edition[]; findings: JudgedFinding[]} {
  try {
    return {editions: listEditions(currentLabel, archivedLabels(siteDir)), findings: []};
  } catch {
    const finding = error(
      'versions-file',
      'versions.json',
      'the list of archived editions cannot be read',
      'write it as a list of names, such as ["2020"]',
    );
    return {editions: listEditions(currentLabel, []), findings: [finding]};
  }
}

function error(rule: string, file: string, problem: string, remedy: string): JudgedFinding {
  return {rule, level: 'error', file, line: 1, problem, remedy};
}

function judge(rule: Rule, library: Library): JudgedFinding[] {
  try {
    const findings = [...rule.check(library)].map((finding) => ({...finding, rule: rule.name, level: rule.level}));
    return rule.level === 'error' ? findings : findings.filter(({file}) => !isArchived(library, file));
  } catch (cause) {
    const reason = cause instanceof Error ? (cause.stack ?? cause.message) : String(cause);
    throw new Error(`The rule ${rule.name} (src/rules/${rule.name}.ts) has a mistake in itself: ${reason}`, {cause});
  }
}

/** Diagrams and the like lie beside the editions: they are of today. */
function isArchived({editions}: Library, file: string): boolean {
  return editions.some(({current, folder}) => !current && file.startsWith(`${folder}/`));
}
