import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {factCitations} from './fact-citations';

it('reports facts, topics and kinds that are not there, and names the nearest', () => {
  expect(checkFixture(factCitations)).toEqual([
    'docs/a.md:8  there is no fact entirely.elsewhere in docs/_facts  write it there, with its source',
    'docs/a.md:8  there is no fact peering.vnet.peering in docs/_facts  did you mean peering.vnet.peerings?',
    'docs/a.md:10  there is no topic peerin in docs/_facts  did you mean peering?',
    'docs/a.md:14  there is no fact peering.vnet.nothing-like-it-at-all in docs/_facts  write it there, with its source',
    'docs/a.md:16  ::facts does not say which  write ::facts{topic="peering"} or ::facts{ids="peering.vnet.peerings"}',
    'docs/a.md:18  there is no kind limits of facts  did you mean limit?',
    'versioned_docs/version-2020/a.md:8  there is no fact peering.vnet.peerings in versioned_docs/version-2020/_facts  write it there, with its source',
  ]);
});
