import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {uniquePositions} from './unique-positions';

it('reports the second note of a position in a folder', () => {
  expect(checkFixture(uniquePositions)).toEqual([
    'docs/connectivity/004-VNet-Peering.md:1  position 4 is that of 004-Third.md too  give one of them another sidebar_position',
    'docs/connectivity/another.md:6  position 4 is that of 004-Third.md too  give one of them another sidebar_position',
    'docs/connectivity/Last.md:7  position 2 is that of 003-Communications.md too  give one of them another sidebar_position',
  ]);
});
