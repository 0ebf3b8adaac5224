// `npm run check`: what is wrong with the notes, all at once. `npm run check -- FOLDER` checks another project.
import path from 'node:path';
import {readCurrentLabel} from '../src/content/current-label';
import {formatFinding} from '../src/content/finding';
import {countAndCheck} from '../src/rules/check-notes';
import {program} from './program';

program(() => {
  const started = performance.now();
  const siteDir = path.resolve(process.argv[2] ?? '.');
  const {findings, notes} = countAndCheck(siteDir, {now: new Date(), currentLabel: currentLabel(siteDir)});
  for (const level of ['error', 'advice'] as const) {
    const lines = findings.filter((finding) => finding.level === level).map(formatFinding);
    if (lines.length > 0) console.log(`${level === 'error' ? 'Errors' : 'Advice'}\n${lines.join('\n')}\n`);
  }
  const errors = findings.filter(({level}) => level === 'error').length;
  const advice = findings.length - errors;
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  console.log(`${count(notes, 'note')} checked: ${count(errors, 'error')}, ${count(advice, 'piece')} of advice (${seconds} s)`);
  if (errors > 0) process.exitCode = 1;
});

const count = (number: number, thing: string): string => `${number} ${thing}${number === 1 ? '' : 's'}`;

function currentLabel(siteDir: string): string | undefined {
  try {
    return readCurrentLabel(siteDir);
  } catch {
    // Any folder with notes can be checked; only the label is then not known.
    return undefined;
  }
}
