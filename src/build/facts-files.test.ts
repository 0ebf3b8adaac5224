import {mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, expect, it} from 'vitest';
import {factSchema} from '../content/facts';
import {factsFilesStep} from './facts-files';

const dir = mkdtempSync(path.join(tmpdir(), 'facts-files-'));
const read = (file: string) => readFileSync(path.join(dir, file), 'utf8');
beforeAll(async () => {
  mkdirSync(path.join(dir, 'docs/_facts'), {recursive: true});
  writeFileSync(path.join(dir, 'docusaurus.config.ts'), "const currentEdition = '2026';\n");
  writeFileSync(
    path.join(dir, 'docs/_facts/vpn.yaml'),
    `- verified: 2026-05-01
  id: vpn.small.tunnels
  says: Tunnels, of a small gateway
  value: 1030
  unit: tunnels
  source: https://learn.microsoft.com/azure/vpn
  was: [{until: 2023-05, value: 30}, {value: "some; few", until: 2021}]
- id: vpn.old.end
  says: Old gateways
  kind: retirement
  value: to be retired
  until: 2027-09-30
  instead: new ones
  source: https://learn.microsoft.com/azure/old
  dated: 2026-02-10
  verified: 2026-05-01
  note: Not everywhere.
`,
  );
  await factsFilesStep.run({siteDir: dir, outDir: dir, signal: new AbortController().signal});
});
afterAll(() => rmSync(dir, {recursive: true}));

it('facts.json: a version, the edition, and each fact with its keys in the order of the schema, its kind said', () => {
  expect(JSON.parse(read('facts.json'))).toEqual({
    version: 1,
    edition: '2026',
    facts: [
      {
        id: 'vpn.small.tunnels',
        says: 'Tunnels, of a small gateway',
        kind: 'limit',
        value: 1030,
        unit: 'tunnels',
        source: 'https://learn.microsoft.com/azure/vpn',
        verified: '2026-05-01',
        was: [
          {value: 30, until: '2023-05'},
          {value: 'some; few', until: '2021'},
        ],
      },
      {
        id: 'vpn.old.end',
        says: 'Old gateways',
        kind: 'retirement',
        value: 'to be retired',
        until: '2027-09-30',
        instead: 'new ones',
        source: 'https://learn.microsoft.com/azure/old',
        dated: '2026-02-10',
        verified: '2026-05-01',
        note: 'Not everywhere.',
      },
    ],
  });
  expect(read('facts.json').match(/^ {3}"\w+"/gm)?.slice(0, 5).join()).toBe('   "id",   "says",   "kind",   "value",   "unit"');
});

it('facts.csv: a row for each, and empty cells', () => {
  expect(read('facts.csv').split('\r\n')).toEqual([
    'id,says,kind,value,unit,since,until,instead,source,dated,verified,was,note',
    'vpn.small.tunnels,"Tunnels, of a small gateway",limit,1030,tunnels,,,,https://learn.microsoft.com/azure/vpn,,2026-05-01,30 until 2023-05; some; few until 2021,',
    'vpn.old.end,Old gateways,retirement,to be retired,,,2027-09-30,new ones,https://learn.microsoft.com/azure/old,2026-02-10,2026-05-01,,Not everywhere.',
    '',
  ]);
});

it('the page that tells the shape has its version and every key there is, and no other', () => {
  const page = readFileSync(path.join(import.meta.dirname, '../../docs/reference/024-Facts-For-Reuse.md'), 'utf8');
  const rows = page.split('\n').filter((line) => line.startsWith('| `'));
  const keys = rows.flatMap((row) => [...(row.split('|')[1] ?? '').matchAll(/`(\w+)`/g)].map(([, key]) => key));
  expect(keys).toEqual(factSchema.keyof().options);
  const {version} = JSON.parse(read('facts.json')) as {version: number};
  expect(page).toContain(`(the number of this shape, now ${version})`);
});
