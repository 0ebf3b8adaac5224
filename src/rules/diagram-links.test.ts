import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {diagramLinks} from './diagram-links';

it('reports parts of diagrams that lead to no note and to no section', () => {
  expect(checkFixture(diagramLinks)).toEqual([
    'src/diagrams/map.yml:4  there is no note connectivity/pering  did you mean connectivity/peering?',
    'src/diagrams/map.yml:8  the note connectivity/peering has no heading #not-transitve  did you mean connectivity/peering#not-transitive?',
  ]);
});
