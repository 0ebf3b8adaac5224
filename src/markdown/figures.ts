import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Image, List, ListItem, Paragraph, Root, RootContent, Text} from 'mdast';
import type {MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {SKIP, visit} from 'unist-util-visit';
import type {VFile} from 'vfile';
import {archivedEditionOf} from '../content/editions';
import {linkedShapes, type LinkedShape} from '../drawing/linked-shapes';
import {describePicture, findPicture, measurePicture} from '../content/pictures';

/** What the plugin has to know of the site. */
export interface FigureOptions {
  siteDir: string;
  /** Path the site lives under; begins and ends with a slash. */
  baseUrl: string;
}

/** Text above a picture that still leaves it on the first screen of a phone, in characters. */
const FIRST_SCREEN = 700;

/** An alternative text that is longer describes the picture and is no caption, in characters. */
const LONGEST_CAPTION = 80;

/**
 * Turns an image that stands alone in a paragraph into a figure: its size known in advance, a caption,
 * a link to the picture itself (which the page's script turns into a zoom), and lazy loading when the
 * reader has to scroll to it. A paragraph "Diagram:" before it is taken up by the caption. What an SVG says of itself
 * at length stands below it, folded.
 *
 * Runs before Docusaurus's own plugins and leaves them no image: theirs go through the bundler, whose
 * numeric module ids differ from folder to folder, and with them the bytes of the build.
 */
export const figures: Plugin<[FigureOptions], Root> =
  ({siteDir, baseUrl}) =>
  (tree, file) => {
    const place = (image: Image) => locate(image, file, siteDir, baseUrl);
    let textAbove = 0;
    tree.children = tree.children.flatMap((block, index, blocks) => {
      const next = blocks[index + 1];
      if (isDiagramLine(block) && next && onlyImage(next)) return [];
      const image = onlyImage(block);
      const placed = image && place(image);
      const result = placed ? figure(image, placed, textAbove < FIRST_SCREEN) : block;
      textAbove += toString(block).length;
      return placed && placed.description.length > 0 ? [result, longDescription(placed.description)] : [result];
    });
    visit(tree, 'image', (image, index, parent) => {
      if (!parent || index === undefined) return;
      const {src, width, height} = place(image);
      parent.children[index] = inline('img', {src, alt: image.alt ?? '', width, height, loading: 'lazy', decoding: 'async'});
      return SKIP;
    });
  };

interface Placed {
  src: string;
  /** The same picture as SVG, when the note names a PNG that has one. */
  vector: string | undefined;
  width: number;
  height: number;
  /** The long description in the SVG, paragraph by paragraph. */
  description: string[];
  /** Its parts that lead to notes. */
  links: PictureLink[];
}

/** A part of a picture that leads to a note, with its place in the picture. */
type PictureLink = LinkedShape & {href: string};

function locate(image: Image, file: VFile, siteDir: string, baseUrl: string): Placed {
  const found = findPicture(siteDir, image.url, archivedEditionOf(file.path));
  if (!found) return file.fail(`picture ${image.url} is not there: put it below static/, or mend its name`, image, 'figures');
  const served = (src: string) => baseUrl + src.replace(/^\//, '');
  const vector = found.src.endsWith('.png')
    ? findPicture(siteDir, image.url.replace(/\.png$/, '.svg'), archivedEditionOf(file.path))
    : undefined;
  // An archived copy of the PNG must not be shown as today's SVG.
  const sameFolder = vector && path.dirname(vector.file) === path.dirname(found.file) ? vector : undefined;
  try {
    return {
      src: served(found.src),
      vector: sameFolder && served(sameFolder.src),
      ...measurePicture(sameFolder?.file ?? found.file),
      description: describePicture(sameFolder?.file ?? found.file),
      links: linksOf(siteDir, image.url, archivedEditionOf(file.path) !== undefined, baseUrl),
    };
  } catch (error) {
    return file.fail(`picture ${image.url}: ${error instanceof Error ? error.message : String(error)}`, image, 'figures');
  }
}

/** The links of a diagram's text; an archived picture has none, because the text is today's. */
function linksOf(siteDir: string, url: string, archived: boolean, baseUrl: string): PictureLink[] {
  const source = path.join(siteDir, 'src/diagrams', `${path.parse(url).name}.yml`);
  if (archived || !existsSync(source)) return [];
  return linkedShapes(readFileSync(source, 'utf8')).map((shape) => {
    const [note = '', hash] = shape.link.split('#');
    return {...shape, href: `${baseUrl}docs/${note}/${hash === undefined ? '' : `#${hash}`}`};
  });
}

function figure(image: Image, {src, vector, width, height, links}: Placed, onFirstScreen: boolean): MdxJsxFlowElement {
  const alt = image.alt ?? '';
  const img = element('img', {
    src,
    alt,
    width,
    height,
    loading: onFirstScreen ? 'eager' : 'lazy',
    decoding: 'async',
  });
  if (links.length > 0)
    return element('figure', {className: 'picture-map'}, [
      element('div', {}, [element('div', {}, [img, overlay(links, width, height)])]),
      ...caption(image),
    ]);
  const picture = vector ? element('picture', {}, [element('source', {type: 'image/svg+xml', srcSet: vector}), img]) : img;
  const link = element('a', {href: vector ?? src, 'data-zoom': '', 'aria-label': `Enlarge: ${alt}`}, [picture]);
  return element('figure', {}, [link, ...caption(image)]);
}

function caption({title, alt}: Image): MdxJsxFlowElement[] {
  const words = title ?? (alt && alt.length <= LONGEST_CAPTION ? alt : undefined);
  if (!words) return [];
  return [element('figcaption', {}, [{type: 'paragraph', data: {hName: 'span'}, children: [{type: 'text', value: words}]}])];
}

/** Links that lie over the parts of a picture, in its own units: they grow and scroll with it. */
function overlay(links: readonly PictureLink[], width: number, height: number): MdxJsxFlowElement {
  const areas = links.map(({href, name, at}) =>
    element('a', {href, 'aria-label': name}, [element('rect', {x: at.x, y: at.y, width: at.width, height: at.height, rx: 6})]),
  );
  return element('svg', {className: 'picture-links', viewBox: `0 0 ${width} ${height}`}, areas);
}

/** A fold below the figure with what the picture shows; its numbered lines are the numbered steps of the picture. */
function longDescription(lines: string[]): MdxJsxFlowElement {
  const text = (value: string): [Text] => [{type: 'text', value}];
  const steps = lines.flatMap((line) => /^\d+\. (.*)$/.exec(line)?.[1] ?? []);
  const paragraphs = lines.slice(0, lines.length - steps.length);
  return element('details', {className: 'in-words'}, [
    {type: 'paragraph', data: {hName: 'summary'}, children: text('The picture in words')},
    ...paragraphs.map((line): Paragraph => ({type: 'paragraph', children: text(line)})),
    ...(steps.length > 0 ? [{type: 'list', ordered: true, children: steps.map(item)} satisfies List] : []),
  ]);
}

function item(step: string): ListItem {
  return {type: 'listItem', spread: false, children: [{type: 'paragraph', children: [{type: 'text', value: step}]}]};
}

function onlyImage(block: RootContent): Image | undefined {
  if (block.type !== 'paragraph') return undefined;
  const [first, ...rest] = block.children.filter((child) => child.type !== 'text' || child.value.trim() !== '');
  return first?.type === 'image' && rest.length === 0 ? first : undefined;
}

function isDiagramLine(block: RootContent): boolean {
  return block.type === 'paragraph' && toString(block).trim() === 'Diagram:';
}

/** JSX marked as the author's own (as MDX's parser marks it): the theme's components do not replace it, so it is served as it stands. */
function element(name: string, attributes: Attributes, children: MdxJsxFlowElement['children'] = []): MdxJsxFlowElement {
  return {type: 'mdxJsxFlowElement', name, attributes: jsxAttributes(attributes), children, data: AS_WRITTEN};
}

function inline(name: string, attributes: Attributes): MdxJsxTextElement {
  return {type: 'mdxJsxTextElement', name, attributes: jsxAttributes(attributes), children: [], data: AS_WRITTEN};
}

// MDX's own mark; mdast's types do not know it.
const AS_WRITTEN: MdxJsxFlowElement['data'] & {_mdxExplicitJsx: true} = {_mdxExplicitJsx: true};

type Attributes = Record<string, string | number>;

function jsxAttributes(attributes: Attributes): MdxJsxAttribute[] {
  return Object.entries(attributes).map(([name, value]) => ({type: 'mdxJsxAttribute', name, value: String(value)}));
}
