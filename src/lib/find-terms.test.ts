import {expect, it} from 'vitest';
import {termFinder} from './find-terms';

const terms = [['VPN gateway'], ['gateway'], ['NAT', 'network address translation'], ['next hop'], ['user-defined route', 'UDR']];
const find = termFinder(terms);
const found = (text: string) => find(text).map(({start, end, entry}) => [text.slice(start, end), terms[entry]?.[0]]);

it('takes the longest term where several begin', () => {
  expect(found('A VPN gateway is a gateway.')).toEqual([
    ['VPN gateway', 'VPN gateway'],
    ['gateway', 'gateway'],
  ]);
});

it('finds words in any case and in the plural, over the end of a line too', () => {
  expect(found('Next hops differ. Gateways do, and so does the next\nhop. A next-hop too.')).toEqual([
    ['Next hops', 'next hop'],
    ['Gateways', 'gateway'],
    ['next\nhop', 'next hop'],
    ['next-hop', 'next hop'],
  ]);
});

it('finds names as they are written only', () => {
  expect(found('NAT and UDRs, but not nat or udr.')).toEqual([
    ['NAT', 'NAT'],
    ['UDRs', 'user-defined route'],
  ]);
});

it('finds no part of a word', () => {
  expect(found('NATO, gatewayed, my-gateway, gateway-less, NAT64')).toEqual([]);
});

it('finds nothing where there are no terms', () => {
  expect(termFinder([])('gateway')).toEqual([]);
});
