import {describe, expect, it} from 'vitest';
import {notePath, parseNumberedName} from './note-path';

describe('parseNumberedName', () => {
  it.each([
    ['004-VNet-Peering', {filename: 'vnet-peering', numberPrefix: 4}],
    ['index', {filename: 'index'}],
    ['2026-changes', {filename: '2026-changes'}],
    ['10-10-addresses', {filename: '10-10-addresses'}],
  ])('%s', (name, parsed) => expect(parseNumberedName(name)).toEqual(parsed));
});

describe('notePath', () => {
  it.each([
    ['index.md', ''],
    ['connectivity/004-VNet-Peering.md', 'connectivity/vnet-peering/'],
    ['001-Foundations/index.mdx', 'foundations/'],
    ['connectivity/Connectivity.md', 'connectivity/'],
    ['connectivity/basics/002-Two.md', 'connectivity/basics/two/'],
    ['vpn/001-VPN.md', 'vpn/vpn/'],
    ['001-vpn/001-VPN.md', 'vpn/'],
    ['000-index.md', 'index/'],
  ])('%s is %s', (file, path) => expect(notePath(file)).toBe(path));
});
