import {spawnSync} from 'node:child_process';
import {chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, expect, it} from 'vitest';

const dir = mkdtempSync(path.join(tmpdir(), 'setup-'));
afterAll(() => rmSync(dir, {recursive: true}));

// A workflow writes what a program prints into an issue, on a machine that has no packages yet.
it.skipIf(process.platform === 'win32')('what it says of packages does not stand in what a program prints', () => {
  mkdirSync(path.join(dir, 'scripts'));
  cpSync(path.join(import.meta.dirname, 'setup.mjs'), path.join(dir, 'scripts/setup.mjs'));
  writeFileSync(path.join(dir, 'package-lock.json'), '{"packages": {}}');
  writeFileSync(path.join(dir, 'npm'), '#!/bin/sh\necho added 1 package\n');
  chmodSync(path.join(dir, 'npm'), 0o755);
  const program = "import('./scripts/setup.mjs').then(({setUp}) => { setUp(); console.log('the list'); })";
  const {stdout, stderr} = spawnSync(process.execPath, ['--eval', program], {
    cwd: dir,
    encoding: 'utf8',
    env: {...process.env, PATH: `${dir}${path.delimiter}${process.env['PATH'] ?? ''}`},
  });
  expect(stdout).toBe('the list\n');
  expect(stderr).toContain('Installing packages');
  expect(stderr).toContain('added 1 package');
});
