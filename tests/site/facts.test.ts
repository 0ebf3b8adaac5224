import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {parse} from 'yaml';
import {copyProject, type ProjectCopy} from './project-copy';
import {PEERINGS, PEERINGS_LINE} from './peerings';

const site = inject('siteFiles');

describe('the facts for others', () => {
  it('are published as JSON, with a version and every fact of the current edition', () => {
    const {version, edition, facts} = JSON.parse(readFileSync(path.join(site, 'facts.json'), 'utf8')) as {
      version: number;
      edition: string;
      facts: {id: string; value: unknown; kind: string}[];
    };
    expect({version, edition}).toEqual({version: 1, edition: '2026'});
    const written = parse(readFileSync(path.join(__dirname, '../../docs/_facts/peering.yaml'), 'utf8')) as {
      id: string;
      value: unknown;
    }[];
    expect(written.length).toBeGreaterThan(0);
    for (const {id, value} of written) expect(facts).toContainEqual(expect.objectContaining({id, value}));
    expect(facts.filter(({kind}) => !kind)).toEqual([]);
  });

  it('are published as CSV, a row each', () => {
    const {facts} = JSON.parse(readFileSync(path.join(site, 'facts.json'), 'utf8')) as {facts: unknown[]};
    const rows = readFileSync(path.join(site, 'facts.csv'), 'utf8').trimEnd().split('\r\n');
    expect(rows).toHaveLength(facts.length + 1);
    expect(rows[0]).toBe('id,says,kind,value,unit,since,until,instead,source,dated,verified,was,note');
  });

  it('what ends is a calendar', () => {
    const calendar = readFileSync(path.join(site, 'retirements.ics'), 'utf8');
    expect(calendar).toMatch(/^BEGIN:VCALENDAR\r\n[^]*END:VCALENDAR\r\n$/);
    expect(calendar).toContain('UID:point-to-site.sstp.end@azure-networking-study-notes\r\n');
    expect(calendar).toContain('DTSTART;VALUE=DATE:20270331\r\n');
  });
});

describe('a value that changes', () => {
  let copy: ProjectCopy;
  beforeAll(() => (copy = copyProject()));
  afterAll(() => copy.remove());
  const page = (address: string) => readFileSync(path.join(copy.dir, 'build', address, 'index.html'), 'utf8');
  const build = () => {
    const {code, output} = copy.run('scripts/build.ts');
    expect({code, output: code === 0 ? '' : output}).toEqual({code: 0, output: ''});
  };
  const change = (from: string, to: string) => {
    const file = path.join(copy.dir, 'docs/_facts/peering.yaml');
    const before = readFileSync(file, 'utf8');
    expect(before).toContain(from);
    writeFileSync(file, before.replace(from, to));
  };

  it('changes the pages that cite it in a warm build, and no archived edition', () => {
    const advice = () => copy.run('scripts/check.ts').output.replace(/\(.*s\)/, '');
    build();
    const cold = advice();
    expect(page('docs/connectivity/vnet-peering')).toContain(`${PEERINGS}\u00a0peerings`);
    expect(copy.run('scripts/edition.ts', ['2027'])).toMatchObject({code: 0});
    change(PEERINGS_LINE, 'value: 751\n');
    build();
    for (const address of ['docs/connectivity/vnet-peering', 'docs/reference/limits']) {
      expect(page(address)).toContain('751\u00a0peerings');
      expect(page(address)).not.toContain(`${PEERINGS}\u00a0peerings`);
    }
    expect(page('docs/2026/connectivity/vnet-peering')).toContain(`${PEERINGS}\u00a0peerings`);
    expect(readFileSync(path.join(copy.dir, 'build/facts.json'), 'utf8')).toContain('"value": 751');
    expect(
      advice()
        .split('\n')
        .filter((line) => line.startsWith('docs/')),
    ).toEqual(cold.split('\n').filter((line) => line.startsWith('docs/')));
  }, 240_000);
});
