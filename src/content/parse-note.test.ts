import {describe, expect, it} from 'vitest';
import {listEditions} from './editions';
import {parseNote} from './parse-note';

const [edition] = listEditions('2026', []);
if (!edition) throw new Error('there is no edition');
const current = edition;

function parse(body: string, format: 'md' | 'mdx' = 'md') {
  const bytes = Buffer.from(`---\ntitle: A note\n---\n\n${body}\n`);
  return parseNote(bytes, {file: `docs/a.${format}`, path: `a.${format}`, edition: current, url: 'docs/a/', format});
}

describe('headings have the ids Docusaurus gives them', () => {
  // Compared with the pages that Docusaurus 3.10.2 made of the same headings.
  it.each<[heading: string, id: string, text: string]>([
    ['## Plain heading', 'plain-heading', 'Plain heading'],
    ['## Title <a id="x"></a>', 'title-', 'Title'],
    ['## With `code` & *emph* - ok!', 'with-code--emph---ok', 'With code & emph - ok!'],
    ['## Émile über 10.0.0.0/16', 'émile-über-1000016', 'Émile über 10.0.0.0/16'],
    ['## Link [x](./readme.md) in', 'link-x-in', 'Link x in'],
    ['## Explicit <!-- #my-id -->', 'my-id', 'Explicit'],
    ['## Explicit two <!-- #id2 and words -->', 'id2', 'Explicit two'],
    ['## Classic {#classic-id}', 'classic-id', 'Classic'],
  ])('%s', (heading, id, text) => expect(parse(heading).headings).toEqual([{depth: 2, id, text, line: 5}]));

  it('in .mdx', () => {
    const {headings} = parse('## Head {/* #jhead */}\n\n## Head two {/* #jhead2 more */}', 'mdx');
    expect(headings.map(({id}) => id)).toEqual(['jhead', 'jhead2']);
  });

  it('numbers a heading that is there twice', () => {
    expect(parse('## Same\n\n## Same <!-- #other -->\n\n> ## Same').headings.map(({id}) => id)).toEqual([
      'same',
      'other',
      'same-1',
    ]);
  });
});

describe('what does not parse has a line', () => {
  it.each<[body: string, line: number]>([
    ['Text {.', 5],
    ['Text.\n\n<div>\n\nText.', 7],
    ['Text.\n\nimport x from', 7],
    ['One<br>two.', 5],
  ])('%j', (body, line) => {
    const {tree, headings, parseError} = parse(body, 'mdx');
    expect({tree, headings, line: parseError?.line}).toEqual({tree: undefined, headings: [], line});
  });
});
