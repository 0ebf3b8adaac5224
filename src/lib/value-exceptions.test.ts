import {describe, expect, it} from 'vitest';
import {namedValues} from './azure-values';
import {FURTHER_EXCEPTIONS, VALUE_EXCEPTIONS} from './value-exceptions';

/** Take out what is gone; nothing is added here: what an author is told to cite becomes a fact. */
const MAY_BE = ['any-and-masks', 'private-as-numbers', 'years', 'names-with-numbers'];

it('there are no more further exceptions than there have been', () => {
  expect(FURTHER_EXCEPTIONS.length).toBeGreaterThan(0);
  for (const {name, because} of FURTHER_EXCEPTIONS) {
    expect(MAY_BE).toContain(name);
    expect(because).not.toBe('');
  }
});

describe('an exception', () => {
  it.each([
    ['private-addresses', '10.1.1.4, 172.31.0.1 and 192.168.0.1', '11.1.1.4, 172.32.0.1 and 192.167.0.1'],
    ['documentation-addresses', '203.0.113.10, 198.51.100.4 and 192.0.2.1', '203.0.112.10, 198.51.99.4 and 192.0.3.1'],
    ['any-and-masks', '0.0.0.0, 127.0.0.1 and 255.255.255.0', '1.0.0.0, 128.0.0.1 and 254.255.255.0'],
    ['private-as-numbers', 'ASN 65010', 'ASN 65515'],
    ['years', 'in 2020', 'in 2120'],
    ['names-with-numbers', 'RFC 1918 and error 798', 'some 1918 and 798'],
  ])('%s takes out "%s", and not "%s"', (name, made, azures) => {
    const only = VALUE_EXCEPTIONS.filter((exception) => exception.name === name);
    expect(namedValues(made, []).length).toBeGreaterThan(0);
    expect(namedValues(made, only)).toEqual([]);
    expect(namedValues(azures, only)).toEqual(namedValues(azures, []));
  });
});
