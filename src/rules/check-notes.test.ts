import {cpSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterEach, describe, expect, it} from 'vitest';
import {formatFinding} from '../content/finding';
import {FIXTURE_NOW} from './check-fixture';
import {checkNotes, countAndCheck} from './check-notes';
import type {Rule} from './rule';

const fixtures = path.join(import.meta.dirname, 'fixtures');
const copies: string[] = [];
afterEach(() => {
  for (const dir of copies.splice(0)) rmSync(dir, {recursive: true});
});

function copyOf(fixture: string): string {
  const dir = mkdtempSync(path.join(tmpdir(), 'check-'));
  copies.push(dir);
  cpSync(path.join(fixtures, fixture), dir, {recursive: true});
  return dir;
}

const check = (dir: string): string[] =>
  checkNotes(dir, {now: FIXTURE_NOW, currentLabel: '2026'}).map((finding) => `${finding.level}: ${formatFinding(finding)}`);

describe('the page everything starts from', () => {
  it('gets advice and no error', () => {
    expect(check(path.join(fixtures, 'communications-page'))).toEqual([
      'advice: docs/any-folder/003-Communications.md:28  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/azure/virtual-network/virtual-network-service-endpoints-overview',
      'advice: docs/any-folder/003-Communications.md:34  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/azure/private-link/private-link-overview',
      'advice: docs/any-folder/005-VPN-Options.md:6  position 2 is that of 003-Communications.md too  give one of them another sidebar_position',
    ]);
  });

  it.each(['connectivity', '010-Hybrid-Networks', 'networks/on-premises'])('in the folder %s too', (folder) => {
    const dir = copyOf('communications-page');
    mkdirSync(path.dirname(path.join(dir, 'docs', folder)), {recursive: true});
    renameSync(path.join(dir, 'docs/any-folder'), path.join(dir, 'docs', folder));
    const errors = check(dir).filter((line) => line.startsWith('error'));
    expect(errors).toEqual([]);
  });
});

describe('checkNotes', () => {
  it('puts errors before advice, each by file and line, and gives archived editions no advice', () => {
    const dir = copyOf('communications-page');
    mkdirSync(path.join(dir, 'versioned_docs/version-2020'), {recursive: true});
    mkdirSync(path.join(dir, 'versioned_sidebars'));
    writeFileSync(path.join(dir, 'versions.json'), '["2020"]');
    writeFileSync(path.join(dir, 'versioned_sidebars/version-2020-sidebars.json'), '{}');
    for (const file of ['tags.yml', '_tag-groups.yml']) {
      cpSync(path.join(dir, 'docs', file), path.join(dir, 'versioned_docs/version-2020', file));
    }
    const old =
      '---\ntitle: Old\ndescription: Short\nlast_update:\n  date: 2020-07-18\n---\n\n[A](https://docs.microsoft.com/)\n\n[B](#b)\n';
    writeFileSync(path.join(dir, 'versioned_docs/version-2020/index.md'), old);
    writeFileSync(path.join(dir, 'docs/zebra.md'), old.replace('2020-07-18', '2020-02-30'));
    expect(check(dir).map((line) => line.split('  ', 1)[0])).toEqual([
      'error: docs/zebra.md:5',
      'error: docs/zebra.md:10',
      'error: versioned_docs/version-2020/index.md:10',
      'advice: docs/any-folder/003-Communications.md:28',
      'advice: docs/any-folder/003-Communications.md:34',
      'advice: docs/any-folder/005-VPN-Options.md:6',
      'advice: docs/zebra.md:3',
      'advice: docs/zebra.md:8',
    ]);
  });

  it('gives advice on files outside the folders of the editions too', () => {
    const dir = copyOf('unused-diagrams');
    const advice = check(dir).filter((line) => line.startsWith('advice: src/diagrams/'));
    expect(advice.length).toBeGreaterThan(0);
  });

  it('does not pass when there is no note', () => {
    const dir = copyOf('communications-page');
    rmSync(path.join(dir, 'docs'), {recursive: true});
    expect(check(dir)).toEqual([
      'error: docs:1  the current edition has no folder docs  make it, with a start page index.md',
      'error: docs/index.md:1  no note was found  write this file, or run the check in the folder of the project',
    ]);
  });

  it.each(['["2020",]', '{"2020": true}', '[2020]', ''])('reports versions.json when it is %s', (text) => {
    const dir = copyOf('communications-page');
    writeFileSync(path.join(dir, 'versions.json'), text);
    expect(check(dir)[0]).toBe(
      'error: versions.json:1  the list of archived editions cannot be read  write it as a list of names, such as ["2020"]',
    );
  });

  it('says the same thing once, and which rule has a mistake', () => {
    const twice: Rule = {
      name: 'twice',
      description: 'Says everything twice',
      level: 'error',
      check: () => Array.from({length: 2}, () => ({file: 'docs/index.md', line: 1, problem: 'a', remedy: 'b'})),
    };
    const dir = copyOf('communications-page');
    const {findings, notes} = countAndCheck(dir, {now: FIXTURE_NOW, rules: [twice]});
    expect({lines: findings.map(formatFinding), notes}).toEqual({lines: ['docs/index.md:1  a  b'], notes: 5});
    const broken: Rule = {
      ...twice,
      name: 'broken',
      check: () =>
        [1].map((): never => {
          throw new Error('oh');
        }),
    };
    expect(() => checkNotes(dir, {now: FIXTURE_NOW, rules: [broken]})).toThrow(
      'The rule broken (src/rules/broken.ts) has a mistake in itself',
    );
  });
});
