import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {factTopics} from './fact-topics';

it('reports a list of another shape, names that are no text, and topics that are not there', () => {
  expect(checkFixture(factTopics)).toEqual([
    'docs/_fact-topics.yml:1  there is no topic perring: docs/_facts/perring.yaml is missing  write peering, or take the line out',
    'docs/_fact-topics.yml:2  there is no topic zzzz: docs/_facts/zzzz.yaml is missing  take the line out',
    'docs/_fact-topics.yml:3  dns is a list, expected a text  write a text behind it',
    'versioned_docs/version-2020/_fact-topics.yml:1  _fact-topics.yml is a list, expected keys with their values  write it like this: nat-gateway: NAT Gateway',
  ]);
});
