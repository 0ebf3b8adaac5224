import {expect, it} from 'vitest';
import {trimExcerpt} from './excerpt';

it.each([
  [
    'its heading is not said twice',
    'VPN gateway design VPN gateway SKU and zones.',
    'VPN gateway design',
    'VPN gateway SKU and zones.',
  ],
  [
    'nor with marks',
    'Two <mark>links</mark> A peering is two <mark>links</mark>.',
    'Two links',
    'A peering is two <mark>links</mark>.',
  ],
  ['a mark over its end goes on', '<mark>GatewaySubnet has</mark> rules.', 'GatewaySubnet', '<mark>has</mark> rules.'],
  ['signs in a heading are signs', 'What (not) to do, and on-premises? Choose.', 'What (not) to do, and on-premises?', 'Choose.'],
  ['a heading by itself stays', 'Limits', 'Limits', 'Limits…'],
  ['it says that it goes on', 'The <mark>gateway</mark>', 'Limits', 'The <mark>gateway</mark>…'],
  ['not after a comma', 'one, two,', '', 'one, two…'],
  ['a whole sentence ends', 'It holds <mark>all.</mark>', '', 'It holds <mark>all.</mark>'],
])('%s', (_says, html, heading, expected) => expect(trimExcerpt(html, heading)).toBe(expected));
