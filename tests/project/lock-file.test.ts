import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {incompletePackages, type LockFile} from './lock-file';

const read = (file: string): LockFile => JSON.parse(readFileSync(path.join(__dirname, file), 'utf8')) as LockFile;

describe('package-lock.json', () => {
  const lock = read('../../package-lock.json');

  it('has the packages of every system, not only of the one it was made on', () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(500);
    expect(incompletePackages(lock)).toEqual([]);
  });

  it('has packages for Linux, macOS and Windows', () => {
    const systems = new Set(Object.values(lock.packages).flatMap((entry) => entry.os ?? []));
    expect([...systems]).toEqual(expect.arrayContaining(['linux', 'darwin', 'win32']));
  });

  it('names no registry', () => {
    expect(Object.entries(lock.packages).filter(([, entry]) => entry.resolved)).toEqual([]);
  });
});

describe('a lock file that was made without the packages of other systems', () => {
  it('is found out', () => {
    expect(incompletePackages(read('fixtures/linux-only-lock.json'))).toEqual([
      'node_modules/fast: fast-darwin-arm64@1.0.0 is missing: run `npm install` with the registry in reach, or pin fast to a version that has it',
    ]);
  });
});
