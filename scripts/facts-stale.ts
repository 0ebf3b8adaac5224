// `npm run facts:stale`: which facts have to be read again. Nothing fails because time has passed. `--markdown` writes a list for an issue.
import path from 'node:path';
import {readFactTopics} from '../src/content/facts';
import {monthsBetween} from '../src/lib/freshness';
import {program} from './program';

/** After so many months a fact should be read again. */
const OVERDUE = 6;

program(() => {
  const asMarkdown = process.argv.includes('--markdown');
  const today = new Date().toISOString().slice(0, 10);
  const facts = readFactTopics(path.resolve('docs')).flatMap((topic) => topic.facts);
  const overdue = facts
    .map((fact) => ({...fact, months: monthsBetween(fact.verified, today)}))
    .filter(({months}) => months >= OVERDUE)
    .sort((a, b) => a.verified.localeCompare(b.verified) || a.id.localeCompare(b.id));
  for (const {id, verified, months, source} of overdue) {
    console.log(
      asMarkdown
        ? `- [ ] \`${id}\`, read ${verified}, ${months} months ago: ${source}`
        : `${id}  read ${verified}, ${months} months ago  ${source}`,
    );
  }
  const old = overdue.filter(({months}) => months >= 12).length;
  const summary = `${facts.length} facts: ${overdue.length} not read for ${OVERDUE} months or more, ${old} of them for a year.`;
  console.log(asMarkdown ? `\n${summary}` : summary);
});
