// `npm run bench -- NAME`: measures one thing and holds it to its bounds. It needs a browser, as the tests do.
import {spawnSync} from 'node:child_process';
import path from 'node:path';
import {findChromium, NO_CHROMIUM} from '../scripts/chromium.mjs';
import {projectDir, setUp, stop} from '../scripts/setup.mjs';

setUp();
const chromium = await findChromium().catch((error) => stop(error.message));
if (!chromium) stop(NO_CHROMIUM);
const {status} = spawnSync(
  process.execPath,
  [path.join(projectDir, 'scripts/run.mjs'), 'bench/bench.ts', ...process.argv.slice(2)],
  {cwd: projectDir, stdio: 'inherit', env: {...process.env, CHROME_PATH: chromium}},
);
process.exit(status ?? 1);
