import {describe, expect, it} from 'vitest';
import {nearest} from './nearest';

describe('nearest', () => {
  const tags = ['VPN', 'ExpressRoute', 'Peering', 'Private Link'];
  it.each([
    ['Perring', 'Peering'],
    ['vpn', 'VPN'],
    ['expresroute', 'ExpressRoute'],
    ['PrivateLink', 'Private Link'],
    ['VNP', 'VPN'],
    ['Kubernetes', undefined],
  ])('%s: %s', (name, found) => expect(nearest(name, tags)).toBe(found));
  it('is nothing when there is nothing', () => expect(nearest('VPN', [])).toBeUndefined());
});
