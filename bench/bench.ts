import {program} from '../scripts/program';
import {benchFacts} from './facts';
import {benchSearch} from './search';

/** What can be measured, by the name it is asked for. */
const benches: Record<string, (siteDir: string, chromium: string) => Promise<boolean> | boolean> = {
  search: benchSearch,
  facts: benchFacts,
};

program(async () => {
  const chosen = process.argv.slice(2);
  const unknown = chosen.find((name) => !(name in benches));
  if (unknown !== undefined) throw new Error(`There is no bench "${unknown}": choose among ${Object.keys(benches).join(', ')}.`);
  for (const [name, bench] of Object.entries(benches)) {
    if (chosen.length > 0 && !chosen.includes(name)) continue;
    const holds = await bench('.', process.env['CHROME_PATH'] ?? '');
    if (!holds) process.exitCode = 1;
  }
});
