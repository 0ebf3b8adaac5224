// Runs one of the project's TypeScript programs, after the set-up: `node scripts/run.mjs scripts/check.ts [argument …]`.
import {spawn} from 'node:child_process';
import path from 'node:path';
import {projectDir, setUp} from './setup.mjs';

setUp();
const [program, ...rest] = process.argv.slice(2);
const child = spawn(process.execPath, ['--import', 'tsx', path.join(projectDir, program), ...rest], {stdio: 'inherit'});
// The program hears Ctrl-C itself and says what it leaves behind; its exit code is ours.
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
child.on('exit', (code) => process.exit(code ?? 1));
