// Finds the Chrome or Chromium that the tests drive, or gets one.
import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import path from 'node:path';
import {projectDir} from './setup.mjs';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
    process.env[variable] ? [path.join(process.env[variable], 'Google/Chrome/Application/chrome.exe')] : [],
  ),
];

/** One sentence for whoever has no browser and cannot be given one. */
export const NO_CHROMIUM =
  'The tests need Chrome or Chromium and could not get one: install it (on Debian `apt-get install chromium`), or set CHROME_PATH to where it is.';

/**
 * Path of a Chrome or Chromium: the one named by CHROME_PATH, an installed one, one that Playwright has or can get,
 * or, in CI and as root, Debian's package.
 *
 * @returns {Promise<string | undefined>} undefined when there is none; throws when CHROME_PATH names none.
 */
export async function findChromium() {
  if (process.env.CHROME_PATH) {
    if (!existsSync(process.env.CHROME_PATH))
      throw new Error(`CHROME_PATH is ${process.env.CHROME_PATH}, and there is nothing there: mend it or unset it.`);
    return process.env.CHROME_PATH;
  }
  return installed() ?? (await playwrights()) ?? debians();
}

function installed() {
  const extension = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '')
    .split(path.delimiter)
    .flatMap((dir) => NAMES.map((name) => path.join(dir, name + extension)));
  return [...onPath, ...PLACES].find((file) => existsSync(file));
}

async function playwrights() {
  const {chromium} = await import('playwright-core');
  if (existsSync(chromium.executablePath())) return chromium.executablePath();
  console.log('No Chrome or Chromium is installed: asking Playwright for one…');
  spawnSync(process.execPath, [path.join(projectDir, 'node_modules/playwright-core/cli.js'), 'install', 'chromium'], {
    // Its progress, not its errors: when it fails there is another way, or a sentence of ours.
    stdio: ['ignore', 'inherit', 'ignore'],
    timeout: 300_000,
  });
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

function debians() {
  if (!process.env.CI || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return undefined;
  console.log("Playwright has none for us: installing Debian's Chromium…");
  const apt = (...args) =>
    spawnSync('apt-get', args, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: {...process.env, DEBIAN_FRONTEND: 'noninteractive'},
    });
  apt('update', '-qq');
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium');
  return installed();
}
