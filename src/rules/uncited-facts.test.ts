import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {uncitedFacts} from './uncited-facts';

it('lists what no note cites, but for what stands in the calendar of retirements', () => {
  expect(checkFixture(uncitedFacts)).toEqual([
    'docs/_facts/peering.yaml:1  no note cites peering.vnet.peerings  cite it: :fact[peering.vnet.peerings], or delete it',
  ]);
});
