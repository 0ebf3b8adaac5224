// `npm run facts:stale`: which facts have to be read again, or say of what has ended that it will end. Nothing fails
// because time has passed. `--markdown` writes a list for an issue.
import path from 'node:path';
import {program} from './program';
import {staleFacts} from './stale-facts';

program(() => {
  const today = new Date().toISOString().slice(0, 10);
  console.log(staleFacts(path.resolve('.'), today, {markdown: process.argv.includes('--markdown')}));
});
