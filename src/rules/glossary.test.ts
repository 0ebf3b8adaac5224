import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {glossary} from './glossary';

it('reports a glossary of another shape', () => {
  expect(checkFixture(glossary)).toEqual([
    'docs/_glossary.yml:5  there is no key meens in item 2  did you mean means?',
    'versioned_docs/version-2020/_glossary.yml:2  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
  ]);
});

it('reports terms that stand twice and sections that are not there', () => {
  expect(checkFixture(glossary, {fixture: 'glossary-sections'})).toEqual([
    'docs/_glossary.yml:5  "Gateway" is explained in line 1 already  put all spellings of one term behind also, and explain it once',
    'docs/_glossary.yml:9  the note a has no heading #tunels  did you mean a#tunnels?',
  ]);
});
