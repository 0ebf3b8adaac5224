import {execFileSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {copyProject} from './project-copy';

const copy = copyProject();
const hub = mkdtempSync(path.join(tmpdir(), 'hub-'));
afterAll(() => {
  copy.remove();
  rmSync(hub, {recursive: true});
});

const git = (cwd: string, ...args: string[]) => execFileSync('git', args, {cwd, encoding: 'utf8'});

const remote = path.join(hub, 'owner/study-notes.git');
beforeAll(() => {
  git(hub, 'init', '--quiet', '--bare', '--initial-branch=main', remote);
  git(copy.dir, 'init', '--quiet', '--initial-branch=main');
  git(copy.dir, 'remote', 'add', 'origin', 'https://github.com/owner/study-notes.git');
  git(copy.dir, 'config', 'user.name', 'Author');
  git(copy.dir, 'config', 'user.email', 'author@example.org');
  git(copy.dir, 'add', '--all');
  git(copy.dir, 'commit', '--quiet', '--message', 'Write notes');
});

/** The test's git takes a folder for GitHub. */
const deploy = (env: Record<string, string> = {}) =>
  copy.run('scripts/deploy.ts', [], {
    GIT_CONFIG_COUNT: '1',
    GIT_CONFIG_KEY_0: `url.file://${hub}/.insteadOf`,
    GIT_CONFIG_VALUE_0: 'https://github.com/',
    ...env,
  });
const published = () => git(remote, 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n');

it('npm run deploy builds the site for the repository it came from and pushes it to gh-pages', () => {
  const {code, output} = deploy();
  expect(code, output).toBe(0);
  expect(published()).toEqual(
    expect.arrayContaining(['.nojekyll', '404.html', 'index.html', 'docs/connectivity/communications/index.html']),
  );
  expect(published()).not.toContain('CNAME');
  expect(git(remote, 'show', 'gh-pages:index.html')).toContain('/study-notes/docs/');
});

it('a second time it builds for a custom domain and keeps it', () => {
  const {code, output} = deploy({SITE_URL: 'https://notes.example.org'});
  expect(code, output).toBe(0);
  expect(git(remote, 'show', 'gh-pages:CNAME').trim()).toBe('notes.example.org');
  expect(git(remote, 'show', 'gh-pages:index.html')).toMatch(/href="?\/docs\//);
});
