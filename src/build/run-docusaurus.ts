import {spawn} from 'node:child_process';
import {createRequire} from 'node:module';
import path from 'node:path';

/** How a command of Docusaurus ended. */
export interface DocusaurusResult {
  /** 0 when all went well. */
  code: number | null;
  /** What it printed, without the stacks of its own code, which tell an author nothing. */
  said: string;
}

/**
 * Runs a command of Docusaurus in the project and waits for its end, also when it is told to end before.
 *
 * @param args such as `['docs:version', '2026']`
 */
export async function runDocusaurus(siteDir: string, args: readonly string[], signal: AbortSignal): Promise<DocusaurusResult> {
  const require = createRequire(path.join(siteDir, 'package.json'));
  const docusaurus = path.join(path.dirname(require.resolve('@docusaurus/core/package.json')), 'bin/docusaurus.mjs');
  const output: string[] = [];
  const code = await new Promise<number | null>((resolve, reject) => {
    const child = spawn(process.execPath, [docusaurus, ...args], {
      cwd: siteDir,
      stdio: ['ignore', 'pipe', 'pipe'],
      // A folder of its own, so that it does not disturb a development server that runs beside it.
      env: {...process.env, DOCUSAURUS_GENERATED_FILES_DIR_NAME: '.docusaurus-build'},
    });
    signal.addEventListener('abort', () => child.kill(), {once: true});
    child.stdout.on('data', (chunk) => output.push(String(chunk)));
    child.stderr.on('data', (chunk) => output.push(String(chunk)));
    child.on('error', reject);
    child.on('close', resolve);
  });
  return {code, said: withoutStacks(output.join(''))};
}

function withoutStacks(text: string): string {
  return text
    .split('\n')
    .filter((line) => !/^\s+(at |\.\.\. \d+ lines matching)/.test(line))
    .join('\n')
    .trim();
}
