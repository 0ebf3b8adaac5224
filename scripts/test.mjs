// `npm test`: everything there is to check, in order of what answers soonest, with one count over all parts at the end.
// `npm test -- unit site` runs the named parts only.
import {spawn} from 'node:child_process';
import {existsSync, mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {findChromium, NO_CHROMIUM} from './chromium.mjs';
import {projectDir, setUp, stop} from './setup.mjs';

setUp();
const chromium = await findChromium().catch((error) => stop(error.message));
if (!chromium) stop(NO_CHROMIUM);
console.log(`Browser of the tests: ${chromium}`);
process.env.CHROME_PATH = chromium;

const bin = (file) => path.join(projectDir, 'node_modules', file);
const results = mkdtempSync(path.join(tmpdir(), 'test-results-'));

/** Each part says how many of its checks passed and how many failed. */
const parts = {
  format: () => command(bin('prettier/bin/prettier.cjs'), '--check', '--log-level', 'warn', '.'),
  lint: () => command(bin('eslint/bin/eslint.js'), '--max-warnings', '0', '.'),
  types: () => command(bin('typescript/bin/tsc')),
  unit: () => vitest('unit'),
  notes: () => vitest('notes'),
  site: () => vitest('site'),
};

const chosen = process.argv.slice(2);
const unknown = chosen.filter((name) => !(name in parts));
if (unknown.length > 0) stop(`There is no part "${unknown[0]}" of the tests: choose among ${Object.keys(parts).join(', ')}.`);

const started = Date.now();
const total = {passed: 0, failed: 0};
const faults = [];
for (const name of chosen.length > 0 ? chosen : Object.keys(parts)) {
  const began = Date.now();
  console.log(`\n── ${name}`);
  const {passed, failed, names = ['see its output above']} = await parts[name]();
  console.log(`── ${name}: ${passed} passed, ${failed} failed (${Math.round((Date.now() - began) / 1000)} s)`);
  total.passed += passed;
  total.failed += failed;
  if (failed > 0) faults.push(...names.map((fault) => `${name}: ${fault}`));
}
rmSync(results, {recursive: true});
// Once more at the end, where whoever sees the last lines of a log finds them.
if (faults.length > 0) console.log(`\nFailed:\n${faults.map((fault) => `  ${fault}`).join('\n')}`);
console.log(`\nAll parts, ${Math.round((Date.now() - started) / 1000)} s:`);
console.log(`${total.passed} passed, ${total.failed} failed`);
process.exit(total.failed > 0 || total.passed === 0 ? 1 : 0);

/** A command that passes or fails as a whole. */
async function command(...args) {
  const code = await run(args);
  return code === 0 ? {passed: 1, failed: 0} : {passed: 0, failed: 1};
}

async function vitest(project) {
  const report = path.join(results, `${project}.json`);
  const code = await run([
    bin('vitest/vitest.mjs'),
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  ]);
  if (!existsSync(report)) return {passed: 0, failed: 1};
  const {
    numPassedTests: passed,
    numFailedTests: tests,
    numFailedTestSuites: suites,
    testResults: files,
  } = JSON.parse(readFileSync(report, 'utf8'));
  // A file that cannot be loaded fails without a test of its own; so does a run that ends badly after its tests.
  const failed = tests || suites || (code === 0 && passed > 0 ? 0 : 1);
  return {passed, failed, names: files.filter(({status}) => status === 'failed').flatMap(faultsOf)};
}

/** Name and first line of what went wrong, of each test of a file that failed, or of the file itself. */
function faultsOf({name, message, assertionResults}) {
  const file = path.relative(projectDir, name);
  const tests = assertionResults.filter(({status}) => status === 'failed');
  if (tests.length === 0) return [`${file}: ${firstLine(message)}`];
  return tests.map(({fullName, failureMessages}) => `${file}: ${fullName}: ${firstLine(failureMessages[0])}`);
}

function firstLine(message = '') {
  return message.split('\n')[0].slice(0, 300);
}

function run(args) {
  return new Promise((resolve) => {
    spawn(process.execPath, args, {cwd: projectDir, stdio: 'inherit'}).on('exit', (code) => resolve(code ?? 1));
  });
}
