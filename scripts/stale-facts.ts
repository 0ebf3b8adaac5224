import path from 'node:path';
import {listEditions} from '../src/content/editions';
import {readFactTopics} from '../src/content/facts';
import {formatFinding} from '../src/content/finding';
import {byAge, noteFreshness, OVERDUE} from '../src/content/note-freshness';
import {readNotes} from '../src/content/read-notes';
import type {IsoDay} from '../src/lib/calendar-date';
import {monthsBetween} from '../src/lib/freshness';
import {endedFacts} from '../src/rules/ended-facts';

/** What an issue of GitHub holds is 65,536 characters; the rest is for what stands around the list. */
const ISSUE = 50_000;

/**
 * Which facts of the current edition say of an end what is no longer right, which have to be read again, and how old
 * those of each note are: what the page on freshness says, as of a day.
 */
export function staleFacts(siteDir: string, today: IsoDay, {markdown = false} = {}): string {
  const topics = readFactTopics(path.join(siteDir, 'docs'));
  const facts = topics.flatMap((topic) => topic.facts);
  const editions = listEditions('current', []);
  // The rule of the check, with the real day in place of the newest commit.
  const library = {siteDir, editions, notes: [], otherFiles: [], now: new Date(today), newestCommit: today};
  const ended = [...endedFacts.check(library)];
  const overdue = byAge(facts)
    .map((fact) => ({...fact, months: monthsBetween(fact.verified, today)}))
    .filter(({months}) => months >= OVERDUE);
  const old = overdue.filter(({months}) => months >= 12).length;
  const summary = [
    `${facts.length} facts: ${overdue.length} not read for ${OVERDUE} months or more, ${old} of them for a year`,
    `${ended.length} say of their end what is no longer right.`,
  ].join('; ');
  const notes = noteFreshness(readNotes(siteDir, editions).notes, topics, today);
  if (!markdown) {
    const perNote = notes.map(
      ({note, cited, oldest, overdue: over, yearOld}) =>
        `${note.file}  ${cited} facts, the oldest read ${oldest.verified} (${oldest.id}), ${over} over ${OVERDUE} months, ${yearOld} over 12`,
    );
    const read = overdue.map(({id, verified, months, source}) => `${id}  read ${verified}, ${months} months ago  ${source}`);
    return [...perNote, ...ended.map(formatFinding), ...read, summary].join('\n');
  }
  const lines = [
    ...ended.map(({file, line, problem, remedy}) => {
      const said = problem.replace(/^\S+/, '`$&`');
      return `- [ ] ${said}: ${remedy.replace(/value: .*/, '`$&`')} in ${file}:${line}`;
    }),
    ...overdue.map(({id, verified, months, source}) => `- [ ] \`${id}\`, read ${verified}, ${months} months ago: ${source}`),
  ];
  const fitting = firstThatFit(lines, ISSUE);
  const more = lines.length - fitting.length;
  const rest = more > 0 ? ['', `And ${more} more: \`npm run facts:stale\` lists them all.`] : [];
  const table = [
    `| Note | Facts | Oldest reading | Over ${OVERDUE} months | Over 12 months |`,
    '| --- | --- | --- | --- | --- |',
    ...notes.map(
      ({title, cited, oldest, overdue: over, yearOld}) => `| ${title} | ${cited} | ${oldest.verified} | ${over} | ${yearOld} |`,
    ),
  ];
  return [...fitting, ...rest, ...(notes.length > 0 ? ['', ...table] : []), '', summary].join('\n');
}

function firstThatFit(lines: readonly string[], room: number): string[] {
  let taken = 0;
  return lines.filter((line) => (taken += line.length + 1) <= room);
}
