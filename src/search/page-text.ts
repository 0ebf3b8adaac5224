import type {Element, ElementContent, Nodes, Root} from 'hast';
import {fromHtml} from 'hast-util-from-html';
import {toHtml} from 'hast-util-to-html';
import {toString} from 'hast-util-to-string';

/** What of a page is to be found. */
export interface PageText {
  /** A page that holds the title and the text of the note, and nothing else. */
  html: string;
  /** The different words in it, in lower case: letters only, four and more. */
  words: Set<string>;
}

/** What is on a page and says nothing about its subject. */
const LEFT_OUT = new Set(['button', 'nav', 'script', 'style', 'svg', 'form', 'dialog', 'template']);
const LEFT_OUT_CLASSES = ['hash-link', 'exam-line', 'ending-line', 'in-words', 'copy-code'];

/** What points to other notes or repeats them: found, but behind the note that tells it. */
const LIGHT: {matches: (element: Element) => boolean; weight: number}[] = [
  {matches: (element) => hasClass(element, 'objectives'), weight: 0.1},
  {matches: (element) => hasClass(element, 'questions'), weight: 0.3},
  {matches: (element) => hasClass(element, 'glossary'), weight: 0.3},
  // Tables that list all facts of a kind, and which of them are old.
  {matches: ({properties}) => properties['dataFacts'] === 'all', weight: 0.1},
  // The table that sums up a note's numbers names what its neighbors tell.
  {matches: ({properties}) => 'dataFacts' in properties, weight: 0.25},
];

/** Weight of the sentence that says what a note tells. */
const DESCRIPTION_WEIGHT = 5;

/** Weight of the list of sources, which repeats the names of every neighbor. */
const SOURCES_WEIGHT = 0.1;

/** Cards of facts, of which nothing is found: taken out before the page is parsed, which they would double. */
const CARDS = /<section class="?fact-cards"?>[^]*?<\/section>/g;

/**
 * The text of a note, taken from its page.
 *
 * @param page a whole page of the built site, or the note's part of it
 * @param about the note's title, which the page has above its text, and the sentence that says what it tells: their
 *   words count for more than others
 * @returns undefined when there is no note on it
 */
export function pageText(page: string, {title, description}: {title: string; description: string}): PageText | undefined {
  const article = find(fromHtml(page.replaceAll(CARDS, '')), (element) => hasClass(element, 'theme-doc-markdown'));
  if (!article) return undefined;
  let inSources = false;
  const children = article.children.flatMap(clean).map((child) => {
    if (child.type !== 'element') return child;
    if (child.tagName === 'h2') inSources = child.properties['id'] === 'sources';
    return inSources && child.tagName !== 'h2' ? withWeight(child, SOURCES_WEIGHT) : child;
  });
  const before = [element('h1', title), withWeight(element('p', description), DESCRIPTION_WEIGHT)];
  const body: Root = {type: 'root', children: [...before, ...children]};
  const words = new Set(
    toString(body)
      .toLowerCase()
      .match(/\p{L}{4,}/gu),
  );
  return {html: `<!doctype html><html lang="en"><body><main data-pagefind-body>${toHtml(body)}</main></body></html>`, words};
}

function clean(node: ElementContent): ElementContent[] {
  if (node.type === 'text') return [node];
  // A name that may be broken is one word nevertheless.
  if (node.type !== 'element' || node.tagName === 'wbr' || isLeftOut(node)) return [];
  const light = LIGHT.find(({matches}) => matches(node));
  const kept: Element = {
    ...node,
    // Blocks of text touch each other in HTML; without a space their last and first words would be one.
    children: [...node.children.flatMap(clean), ...betweenBlocks(node.tagName)],
    properties: {...('id' in node.properties ? {id: node.properties['id']} : {})},
  };
  return [light ? withWeight(kept, light.weight) : kept];
}

/** What parts a block from the next one, in a result too. */
function betweenBlocks(tagName: string): ElementContent[] {
  if (tagName === 'td' || tagName === 'th') return [{type: 'text', value: ' · '}];
  return /^(dt|dd|br|summary|p|li)$/.test(tagName) ? [{type: 'text', value: ' '}] : [];
}

function isLeftOut({tagName, properties, children}: Element): boolean {
  // The value of a fact and a term of the glossary are buttons and part of their sentence.
  const classes = Array.isArray(properties['className']) ? properties['className'] : [];
  if (tagName === 'button' && (classes.includes('fact') || classes.includes('term'))) return false;
  if (LEFT_OUT.has(tagName) || properties['ariaHidden'] === 'true' || 'popover' in properties) return true;
  if (tagName === 'a' && children.length === 0) return true;
  return classes.some((name) => LEFT_OUT_CLASSES.some((left) => left === name));
}

const element = (tagName: string, text: string): Element => ({
  type: 'element',
  tagName,
  properties: {},
  children: [{type: 'text', value: `${text} `}],
});

const withWeight = (element: Element, weight: number): Element => ({
  ...element,
  properties: {...element.properties, 'data-pagefind-weight': String(weight)},
});

function hasClass({properties}: Element, name: string): boolean {
  return Array.isArray(properties['className']) && properties['className'].includes(name);
}

function find(node: Nodes, matches: (element: Element) => boolean): Element | undefined {
  if (node.type === 'element' && matches(node)) return node;
  if (!('children' in node)) return undefined;
  for (const child of node.children) {
    const found = find(child, matches);
    if (found) return found;
  }
  return undefined;
}
