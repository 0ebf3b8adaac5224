import {describe, expect, it} from 'vitest';
import {hasValue, isoPart, namedValues} from './azure-values';

const found = (text: string) => namedValues(text).map(({kind, text: value}) => `${kind} ${value}`);

describe('namedValues', () => {
  it.each([
    [
      'It ends on September 30, 2026 or in May 2027, API 2025-05-01.',
      ['date September 30, 2026', 'date May 2027', 'date 2025-05-01'],
    ],
    ['a /27 or /26, but 10.1.0.0/16 and 10.0.0.0/8', ['size /27', 'size /26']],
    ['VpnGw2AZ, ErGwScale and UltraPerformance', ['sku VpnGw2AZ', 'sku ErGwScale', 'sku UltraPerformance']],
    ['UDP 500, TCP port 443 and UDP ports 4500', ['port 500', 'port 443', 'port 4500']],
    ['up to 650 Mbps, 1.25 Gbps, 4 minutes or 99.95%', ['amount 650', 'amount 1.25', 'amount 4', 'amount 99.95']],
    ['1,000 routes, 200 prefixes and ASN 65515', ['limit 1,000', 'limit 200', 'number 65515']],
    ['16 circuits, 10 small tunnels, up to 8 of them, no more than 2.', ['limit 16', 'limit 10', 'limit 8', 'limit 2']],
    ['port 53, StandardV2, Standard_v2', ['port 53', 'sku StandardV2', 'sku Standard_v2']],
    ['168.63.129.16 and 169.254.21.2', ['address 168.63.129.16', 'address 169.254.21.2']],
  ])('finds what Azure sets in "%s"', (text, values) => expect(found(text)).toEqual(values));

  it.each([
    'in 2020 and 2026, 3 of 12 steps, Spoke 1 reaches spoke 2, of both links, IKEv2, TLS 1.2, IPv4, AZ-700, AES256, DHGroup14, 64-bit',
    '10.1.1.4, 172.16.0.0/12, 192.168.0.1, 203.0.113.10, 198.51.100.4, 192.0.2.1, 0.0.0.0/0, 255.255.255.0',
    'ASN 65010, RFC 1918, error 798, HTTP 404, Windows Server 2022, docs/connectivity/004-VNet-Peering',
  ])('finds nothing in "%s"', (text) => expect(found(text)).toEqual([]));
});

describe('hasValue', () => {
  it.each([
    ['Up to 1,000\u00a0routes', '1000', true],
    ['Up to 1,000 routes', '1,000', true],
    ['Up to 1,000 routes', '000', false],
    ['300 tunnels', '30', false],
    ['1.25 Gbps', '25', false],
    ['VpnGw2AZ', 'VpnGw2', false],
    ['a /27 or larger', '/27', true],
  ])('"%s" has %s: %s', (text, value, has) => expect(hasValue(text, value)).toBe(has));
});

it.each([
  ['September 30, 2026', '2026-09-30'],
  ['Sep 3, 2026', '2026-09-03'],
  ['May 2027', '2027-05'],
  ['2025-05-01', '2025-05-01'],
])('%s is %s', (date, iso) => expect(isoPart(date)).toBe(iso));
