// What a fresh clone needs before anything of the project can run. Plain JavaScript without a dependency: it runs
// before there are any.
import {spawnSync} from 'node:child_process';
import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {fileURLToPath} from 'node:url';

export const projectDir = path.dirname(path.dirname(fileURLToPath(import.meta.url)));

/** Prints one sentence for the author and ends with exit code 1. */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(1);
}

/** Makes sure that Node is new enough and that the packages of package-lock.json are installed. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  // What Vite and its parts ask for: the late versions of 20 and 22, and everything after.
  const isNewEnough = major > 22 || (major === 22 && minor >= 13) || (major === 20 && minor >= 19);
  if (!isNewEnough) stop(`This is Node ${process.versions.node}. The site needs Node 20.19, 22.13 or newer: https://nodejs.org/`);
  const reason = missing();
  if (!reason) return;
  // Said aside: what a program prints may be read by another one.
  console.error(`Installing packages (${reason}); this takes a minute or two the first time…`);
  const started = Date.now();
  // Install scripts are left out: nothing here needs one, and `npm ci` works the same where they are switched off.
  const {status} = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: projectDir,
    stdio: ['inherit', process.stderr.fd, 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status !== 0) stop('The packages could not be installed: see what npm says above, then run the command again.');
  console.error(`Packages installed (${Math.round((Date.now() - started) / 1000)} s).`);
}

/** Why the installed packages are not those of the lock file, or undefined when they are. */
function missing() {
  const lock = readPackages(path.join(projectDir, 'package-lock.json'));
  if (!lock) stop('package-lock.json is missing or damaged: get it back with `git checkout package-lock.json`.');
  const installed = readPackages(path.join(projectDir, 'node_modules/.package-lock.json'));
  if (!installed) return 'none are installed yet';
  const stale = Object.entries(lock).find(
    ([name, {version, optional, devOptional, peer}]) =>
      name !== '' &&
      // Optional packages are those of other systems; npm knows which of them belong here.
      !optional &&
      !devOptional &&
      !peer &&
      (installed[name]?.version !== version || !existsSync(path.join(projectDir, name))),
  );
  return stale && `${stale[0].replace(/^node_modules\//, '')} is not at version ${stale[1].version}`;
}

function readPackages(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return undefined;
  }
}
