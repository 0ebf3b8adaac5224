import {expect, it} from 'vitest';
import {cardPath} from './card-path';

it.each([
  ['', 'img/cards/site.png'],
  ['docs/', 'img/cards/docs.png'],
  ['docs/2020/connectivity/vnet-peering/', 'img/cards/docs-2020-connectivity-vnet-peering.png'],
])('the card of "%s" is %s', (page, card) => expect(cardPath(page)).toBe(card));
