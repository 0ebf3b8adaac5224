import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {currentLinks} from './current-links';

it('reports links to the old host, wherever the address stands', () => {
  expect(checkFixture(currentLinks)).toEqual([
    'docs/old.md:8  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/azure/y?tabs=cli',
    'docs/old.md:12  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/azure/virtual-network/virtual-network-peering-overview#a',
    'docs/old.md:13  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/azure/x',
    'docs/old.md:17  link to docs.microsoft.com, the old address of the documentation  write https://learn.microsoft.com/',
  ]);
});
