import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';
import {newestCommit} from './newest-commit';

const dirs = [1, 2].map(() => mkdtempSync(path.join(tmpdir(), 'commit-')));
afterAll(() => {
  for (const dir of dirs) rmSync(dir, {recursive: true});
});

it('is the day of whoever committed, and empty without a repository', () => {
  const [repository = '', folder = ''] = dirs;
  const date = '2026-03-31T23:30:00-11:00';
  const identity = ['-c', 'user.name=A', '-c', 'user.email=a@example.org', '-c', 'commit.gpgsign=false'];
  spawnSync('git', ['init', '--quiet'], {cwd: repository});
  const {status} = spawnSync('git', [...identity, 'commit', '--quiet', '--allow-empty', '--message', 'First'], {
    cwd: repository,
    env: {...process.env, GIT_COMMITTER_DATE: date, GIT_AUTHOR_DATE: '2020-01-01T00:00:00Z'},
  });
  expect(status).toBe(0);
  expect(newestCommit(repository)).toBe('2026-03-31');
  expect(newestCommit(folder)).toBe('');
});
