import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {escapedValues} from './escaped-values';

it('reports what no fact says that the note cites, and names of code and diagrams that no fact has', () => {
  expect(checkFixture(escapedValues)).toEqual([
    'docs/bad.md:9  /27 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:9  1,030 is no fact this note cites  cite it once: :fact[vpn.small.tunnels]',
    'docs/bad.md:9  16 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:9  500 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:9  53 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:15  650 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:15  VpnGw9 is no fact this note cites  write it in docs/_facts with its source, and cite it',
    'docs/bad.md:18  168.63.129.16 is the value of no fact  mend it, or write it in docs/_facts with its source',
    'docs/bad.md:18  VpnGw7AZ is the value of no fact  mend it, or write it in docs/_facts with its source',
    'src/diagrams/vpn.yml:4  VpnGw8AZ is the value of no fact  mend it, or write it in docs/_facts with its source',
  ]);
});
