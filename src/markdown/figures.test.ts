import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import type {Root} from 'mdast';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFile} from 'vfile';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {figures} from './figures';

let siteDir = '';
beforeAll(() => {
  siteDir = mkdtempSync(path.join(tmpdir(), 'site-'));
  for (const file of ['wide.svg', 'wide.png', 'tall.svg', '2020/tall.svg']) {
    const full = path.join(siteDir, 'static/img/docs', file);
    mkdirSync(path.dirname(full), {recursive: true});
    const [width, height] = file === 'tall.svg' ? [300, 600] : [800, 400];
    writeFileSync(full, `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"/>`);
  }
  writeFileSync(path.join(siteDir, 'static/img/docs/broken.png'), 'not a picture');
});
afterAll(() => rmSync(siteDir, {recursive: true}));

/** The elements the plugin makes of some Markdown, each as its name and attributes, in order. */
function elements(markdown: string, file = 'docs/note.md'): [name: string | null, attributes: Record<string, unknown>][] {
  const processor = unified().use(remarkParse).use(figures, {siteDir, baseUrl: '/notes/'});
  const tree: Root = processor.runSync(processor.parse(markdown), new VFile({path: path.join(siteDir, file)}));
  const found: [string | null, Record<string, unknown>][] = [];
  visit(tree, (node) => {
    if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return;
    found.push([node.name, Object.fromEntries(node.attributes.map((a) => ['name' in a ? a.name : '', a.value]))]);
  });
  return found;
}

/** The attributes of the first element of a name. */
function attributesOf(name: string, markdown: string, file?: string): Record<string, unknown> | undefined {
  return elements(markdown, file).find(([found]) => found === name)?.[1];
}

describe('an image alone in a paragraph', () => {
  it('becomes a figure below the base path, with its size and a link to enlarge it', () => {
    expect(elements('![A hub](/img/docs/wide.svg)')).toEqual([
      ['figure', {}],
      ['a', {href: '/notes/img/docs/wide.svg', 'data-zoom': '', 'aria-label': 'Enlarge: A hub'}],
      ['img', {src: '/notes/img/docs/wide.svg', alt: 'A hub', width: '800', height: '400', loading: 'eager', decoding: 'async'}],
      ['figcaption', {}],
    ]);
  });

  it('is shown as SVG where a PNG has one beside it, and keeps the PNG for what knows no SVG', () => {
    const markdown = '![A hub](/img/docs/wide.png)';
    expect(attributesOf('source', markdown)).toEqual({type: 'image/svg+xml', srcSet: '/notes/img/docs/wide.svg'});
    expect(attributesOf('img', markdown)).toMatchObject({src: '/notes/img/docs/wide.png', width: '800'});
  });

  it('loads late when one has to scroll to it', () => {
    expect(attributesOf('img', `${'Text. '.repeat(150)}\n\n![A hub](/img/docs/wide.svg)`)).toMatchObject({loading: 'lazy'});
  });

  it('has its title, or a short alternative text, for a caption, and none otherwise', () => {
    const names = (markdown: string) => elements(markdown).map(([name]) => name);
    expect(names(`![${'Long. '.repeat(20)}](/img/docs/wide.svg)`)).not.toContain('figcaption');
    expect(names(`![${'Long. '.repeat(20)}](/img/docs/wide.svg "A hub")`)).toContain('figcaption');
  });

  it('is taken from the edition’s own pictures in an archived note', () => {
    const src = (file: string) => attributesOf('img', '![A hub](/img/docs/tall.svg)', file);
    expect(src('docs/note.md')).toMatchObject({src: '/notes/img/docs/tall.svg', height: '600'});
    expect(src('versioned_docs/version-2020/note.md')).toMatchObject({src: '/notes/img/docs/2020/tall.svg', height: '400'});
  });

  it('takes up a line that says no more than "Diagram:"', () => {
    const processor = unified().use(remarkParse).use(figures, {siteDir, baseUrl: '/'});
    const tree: Root = processor.runSync(
      processor.parse('One.\n\nDiagram:\n\n![A hub](/img/docs/wide.svg)\n\nDiagram:\n\nTwo.'),
      new VFile({path: 'a.md'}),
    );
    expect(tree.children.map(({type}) => type)).toEqual(['paragraph', 'mdxJsxFlowElement', 'paragraph', 'paragraph']);
  });
});

it('an image among text stays in its line', () => {
  expect(elements('See ![a hub](/img/docs/wide.svg) here.')).toEqual([
    ['img', {src: '/notes/img/docs/wide.svg', alt: 'a hub', width: '800', height: '400', loading: 'lazy', decoding: 'async'}],
  ]);
});

it('an SVG that describes itself at length has its words below it, its steps as a list', () => {
  const svg = '<svg width="8" height="4"><desc>Left is A &amp; B.\n1. A asks.\n2. B answers.</desc></svg>';
  writeFileSync(path.join(siteDir, 'static/img/docs/told.svg'), svg);
  const processor = unified().use(remarkParse).use(figures, {siteDir, baseUrl: '/notes/'});
  const tree: Root = processor.runSync(processor.parse('![A hub](/img/docs/told.svg)'), new VFile({path: 'docs/note.md'}));
  expect(tree.children.map((node) => ('name' in node ? node.name : node.type))).toEqual(['figure', 'details']);
  const said: string[] = [];
  visit(tree, ['text', 'list'], (node) => {
    if (node.type === 'list' || node.type === 'text') said.push(node.type === 'text' ? node.value : 'steps:');
  });
  expect(said).toEqual(['A hub', 'The picture in words', 'Left is A & B.', 'steps:', 'A asks.', 'B answers.']);
});

describe('a picture that cannot be shown', () => {
  it.each([
    [
      '![A hub](/img/docs/nowhere.png)',
      '3:1-3:32: picture /img/docs/nowhere.png is not there: put it below static/, or mend its name',
    ],
    ['![A hub](/img/docs/broken.png)', '3:1-3:31: picture /img/docs/broken.png: the file is no picture, or a damaged one'],
  ])('%s is refused with its line', (markdown, message) => {
    expect(() => elements(`One.\n\n${markdown}`)).toThrow(message.replace(/^[\d:-]+ /, ''));
    try {
      elements(`One.\n\n${markdown}`);
    } catch (error) {
      expect(String(error)).toContain(message);
    }
  });
});
