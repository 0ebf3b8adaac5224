import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {mayBeMistyped, readQuery, termsOf, writeQuery} from './query';

const EQUALS = [
  ['UDR', 'user-defined route'],
  ['PE', 'private endpoint'],
  ['VNet', 'virtual network'],
];

describe('the address of a query', () => {
  it.each([
    ['?q=gateway&tag=VPN&tag=Hybrid&topic=Connectivity&edition=2020'],
    ['?q=10.0.0.0%2F16'],
    ['?tag=Virtual+Network'],
    [''],
  ])('%s is read and written alike', (address) => expect(writeQuery(readQuery(address))).toBe(address));

  it('keeps every query', () => {
    const label = fc.string({minLength: 1});
    const query = fc.record({
      text: fc.string().map((text) => text.trim()),
      tags: fc.array(label),
      topic: fc.string(),
      edition: fc.string(),
    });
    fc.assert(
      fc.property(query, (asked) => {
        expect(readQuery(writeQuery(asked))).toEqual(asked);
      }),
    );
  });
});

describe('termsOf', () => {
  it.each([
    ['peering', [['peering']]],
    ['What is a UDR?', [['udr', 'user-defined route']]],
    ['user-defined routes to a firewall', [['user-defined route', 'udr'], ['firewall']]],
    ['private endpoint DNS', [['private endpoint', 'pe'], ['dns']]],
    ['peering of VNets', [['peering'], ['vnet', 'virtual network']]],
    ['"10.0.0.0/16", /27', [['10.0.0.0/16'], ['/27']]],
    ['168.63.129.16', [['168.63.129.16']]],
    ['how do I', [['how'], ['do'], ['i']]],
    ['0.0.0.0/0', [['0.0.0.0/0']]],
    ['  ', []],
    ['?', []],
  ])('%s', (text, expected) => expect(termsOf(text, EQUALS)).toEqual(expected));
});

it.each([
  ['expresroute', true],
  ['point-to-site', true],
  ['udr', false],
  ['vpngw2az', false],
  ['10.0.0.0/16', false],
])('mayBeMistyped: %s', (word, expected) => expect(mayBeMistyped(word)).toBe(expected));
