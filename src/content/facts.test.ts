import {expect, it} from 'vitest';
import {showValue} from './facts';

it.each([
  [{value: 1000, unit: 'peerings'}, '1,000\u00a0peerings'],
  [{value: 99.995, unit: '%'}, '99.995\u00a0%'],
  [{value: 0.00015}, '0.00015'],
  [{value: 'all of them'}, 'all of them'],
])('showValue: %j is %s', (fact, shown) => expect(showValue(fact)).toBe(shown));
