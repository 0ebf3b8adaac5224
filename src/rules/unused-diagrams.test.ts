import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {unusedDiagrams} from './unused-diagrams';

it('reports a diagram that no note shows', () => {
  expect(checkFixture(unusedDiagrams)).toEqual([
    'src/diagrams/forgotten.yml:1  no note shows the diagram forgotten  show it: ![what it shows](/img/docs/forgotten.svg), or delete it and its picture',
  ]);
});
