import {spawnSync} from 'node:child_process';
import {cpSync, mkdtempSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';

export const projectDir = path.resolve(__dirname, '../..');

/** A copy of the project that a test may change and build as it likes. */
export interface ProjectCopy {
  dir: string;
  /** Runs one of the project's programs, such as `scripts/build.ts`, and says how it ended. */
  run: (program: string, args?: string[], env?: Record<string, string>) => {code: number; output: string};
  remove: () => void;
}

/** Copies the project without what a command can make; the installed packages are shared by a link. */
export function copyProject(): ProjectCopy {
  const dir = mkdtempSync(path.join(tmpdir(), 'notes-'));
  const made = ['.git', 'node_modules', '.docusaurus', '.docusaurus-build', 'build', 'build.next', 'build.old', 'tests'];
  cpSync(projectDir, dir, {recursive: true, filter: (source) => !made.includes(path.relative(projectDir, source))});
  symlinkSync(path.join(projectDir, 'node_modules'), path.join(dir, 'node_modules'), 'junction');
  return {
    dir,
    run: (program, args = [], env = {}) => {
      const {status, stdout, stderr} = spawnSync(process.execPath, [path.join(dir, 'scripts/run.mjs'), program, ...args], {
        cwd: dir,
        encoding: 'utf8',
        env: {...cleanEnvironment(), ...env},
      });
      return {code: status ?? 1, output: stdout + stderr};
    },
    remove: () => rmSync(dir, {recursive: true, force: true, maxRetries: 5, retryDelay: 200}),
  };
}

/** The environment without what would decide the site's address or mode from outside. */
export function cleanEnvironment(): NodeJS.ProcessEnv {
  const decided = ['GITHUB_REPOSITORY', 'SITE_URL', 'BASE_URL', 'NODE_ENV', 'FORCE_COLOR'];
  return {...Object.fromEntries(Object.entries(process.env).filter(([name]) => !decided.includes(name))), NO_COLOR: '1'};
}
