import {appendFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {endedFacts} from './ended-facts';

const OLD =
  'docs/_facts/retirements.yaml:4  retirements.old.end ended on 2026-06-28, and its value is "to be retired"  write value: retired';
const TODAY =
  'docs/_facts/retirements.yaml:12  retirements.today.end ended on 2026-06-29, and its value is "to be switched off"  write value: switched off';

it('names what has ended and says that it will, up to the newest commit', () => {
  expect(checkFixture(endedFacts)).toEqual([
    OLD,
    TODAY,
    'docs/_facts/retirements.yaml:25  retirements.early.end ends on 2026-07-31, and its value is "retired"  write value: to be retired',
  ]);
});

it('or up to the newest reading, whichever is later', () => {
  const prepare = (dir: string) =>
    appendFileSync(
      path.join(dir, 'docs/_facts/retirements.yaml'),
      '- id: retirements.new.reading\n  says: Read later\n  value: 1\n  source: https://learn.microsoft.com/azure\n  verified: 2026-07-31\n',
    );
  expect(checkFixture(endedFacts, {prepare})).toEqual([
    OLD,
    TODAY,
    'docs/_facts/retirements.yaml:18  retirements.next.end ended on 2026-06-30, and its value is "to be retired"  write value: retired',
  ]);
});
