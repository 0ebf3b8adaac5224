import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {facts} from './facts';

it('reports facts that cannot be read, have another shape, an id that is taken, or days that do not fit', () => {
  expect(checkFixture(facts)).toEqual([
    'docs/_facts/map.yaml:1  map.yaml is a group of keys, expected a list  write it like this: - id: peering.vnet.peerings, and below it says, value, source and verified',
    'docs/_facts/peering.yaml:6  the id peering.vnet.peerings is taken in docs/_facts/peering.yaml  give it one of its own',
    'docs/_facts/peering.yaml:10  verified is 2027-01-05, which is still to come  write the day you read it',
    'docs/_facts/peering.yaml:11  vpn.gateway.tunnels stands in peering.yaml  write an id that begins with peering., or move it',
    'docs/_facts/peering.yaml:14  unit is tunnels, and the value is no number  write value: many tunnels, and delete unit',
    'docs/_facts/peering.yaml:16  until is 2025-03-31, and since 2026-03-31  write the later day behind until',
    'docs/_facts/peering.yaml:22  instead says what to move to, and until is missing  add until: and the day it ends',
    'docs/_facts/peering.yaml:24  dated is 2026-07-31, which is still to come  write the day the page gives',
    'docs/_facts/shape.yaml:1  id in item 1 is "Shape.Thing"  write topic.thing.property in lower case, such as peering.vnet.peerings',
    'docs/_facts/shape.yaml:2  there is no key say in item 1  did you mean says?',
    'docs/_facts/shape.yaml:4  source in item 1 is "http://learn.microsoft.com/azure/peering"  write an address that begins with https://',
    'docs/_facts/shape.yaml:5  verified in item 1 is "2026-02-30"  write a day such as 2026-03-31',
    'docs/_facts/shape.yaml:8  kind in item 2 is "limits"  write limit or default or address or port or name or size or behavior or retirement',
    'docs/_facts/shape.yaml:10  source in item 2 is "the documentation"  write an address that begins with https://',
    'docs/_facts/shape.yaml:13  until in item 1 of was in item 2 is "last year"  write 2023, 2023-05 or 2023-05-31',
    'docs/_facts/tab.yaml:2  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
  ]);
});
