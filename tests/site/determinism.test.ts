import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, statSync} from 'node:fs';
import path from 'node:path';
import {afterAll, expect, inject, it} from 'vitest';
import {copyProject} from './project-copy';

const copy = copyProject();
afterAll(() => copy.remove());

/** Every file of a folder with a fingerprint of its bytes. */
function fingerprints(dir: string): Map<string, string> {
  const files = readdirSync(dir, {recursive: true, encoding: 'utf8'}).filter((file) => statSync(path.join(dir, file)).isFile());
  return new Map(
    files.sort().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(path.join(dir, file)))
        .digest('hex'),
    ]),
  );
}

it('a build in another folder, time zone and language has the same bytes', () => {
  const {code, output} = copy.run('scripts/build.ts', [], {
    GITHUB_REPOSITORY: 'owner/some-repo',
    TZ: 'America/Caracas',
    LANG: 'de_DE.UTF-8',
  });
  expect(code, output).toBe(0);
  const first = fingerprints(inject('siteFiles'));
  expect(first.size).toBeGreaterThan(50);
  const second = fingerprints(path.join(copy.dir, 'build'));
  expect([...second.keys()]).toEqual([...first.keys()]);
  expect([...second].filter(([file, bytes]) => first.get(file) !== bytes).map(([file]) => file)).toEqual([]);
});
