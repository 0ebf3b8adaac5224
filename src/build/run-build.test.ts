import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {runBuild} from './run-build';
import {BuildError, type BuildStep} from './step';

let siteDir = '';
beforeEach(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  write('build', 'last');
});
afterEach(() => rmSync(siteDir, {recursive: true}));

function write(folder: string, text: string): void {
  mkdirSync(path.join(siteDir, folder), {recursive: true});
  writeFileSync(path.join(siteDir, folder, 'index.html'), text);
}
const site = () => readFileSync(path.join(siteDir, 'build/index.html'), 'utf8');
const left = () => ['build.next', 'build.old'].filter((folder) => existsSync(path.join(siteDir, folder)));

const writes: BuildStep = {says: 'writing', run: () => write('build.next', 'new')};
const fails: BuildStep = {
  says: 'failing',
  run: () => {
    throw new BuildError('docs/a.md:1  wrong  right');
  },
};
const never = new AbortController().signal;

describe('runBuild', () => {
  it('runs the steps in order, says so, and puts the new site in the place of the last', async () => {
    const said: string[] = [];
    await runBuild(siteDir, [writes, {says: 'looking', run: ({outDir}) => expect(existsSync(outDir)).toBe(true)}], never, (line) => said.push(line));
    expect(said.map((line) => line.replace(/[\d.]+ s$/, 'N s'))).toEqual([
      '[1/2] writing…',
      '[1/2] writing: done in N s',
      '[2/2] looking…',
      '[2/2] looking: done in N s',
    ]);
    expect([site(), left()]).toEqual(['new', []]);
  });

  it('keeps the last site when a step fails', async () => {
    await expect(runBuild(siteDir, [writes, fails], never, () => undefined)).rejects.toThrow('docs/a.md:1  wrong  right');
    expect([site(), left()]).toEqual(['last', []]);
  });

  it('keeps the last site when it is interrupted', async () => {
    const interruption = new AbortController();
    const steps = [writes, {says: 'waiting', run: () => interruption.abort()}, fails];
    await expect(runBuild(siteDir, steps, interruption.signal, () => undefined)).rejects.toThrow(
      'The build was interrupted. The last good site in build/ is as it was.',
    );
    expect([site(), left()]).toEqual(['last', []]);
  });

  it('puts right what a build that was cut off between its two renamings has left', async () => {
    rmSync(path.join(siteDir, 'build'), {recursive: true});
    write('build.old', 'last');
    write('build.next', 'half');
    await expect(runBuild(siteDir, [fails], never, () => undefined)).rejects.toThrow();
    expect([site(), left()]).toEqual(['last', []]);
  });
});
