import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {embeddedElements} from './embedded-elements';

const remedy = 'write what it says as text, or link to it; show it in backticks when it is code';

it('reports elements that run, embed or restyle, and leaves code and harmless elements alone', () => {
  expect(checkFixture(embeddedElements)).toEqual([
    `docs/embeds.md:10  a note cannot bring <script>  ${remedy}`,
    `docs/embeds.md:12  a note cannot bring <iframe>  ${remedy}`,
    `docs/embeds.md:17  a note cannot bring <style>  ${remedy}`,
  ]);
});
