import type {MdxJsxFlowElement, MdxJsxTextElement} from 'mdast-util-mdx';
import {lineOf} from './fault';
import {fromNote} from './from-note';
import {nodesOf} from './nodes-of';

/** A tag that an author wrote into a note. */
export interface HtmlTag {
  name: string;
  line: number;
  /** Attributes whose value is a text. */
  attributes: Record<string, string>;
}

/** The opening tags in a note: HTML in `.md`, JSX in `.mdx`. */
export const htmlTagsOf = fromNote((note): readonly HtmlTag[] => {
  const html = nodesOf(note, 'html').flatMap((node) => parseTags(node.value, lineOf(node)));
  const jsx = [...nodesOf(note, 'mdxJsxFlowElement'), ...nodesOf(note, 'mdxJsxTextElement')].flatMap((node) =>
    node.name ? [{name: node.name, line: lineOf(node), attributes: jsxAttributes(node)}] : [],
  );
  return [...html, ...jsx];
});

const TAG = /<!--[\s\S]*?-->|<([a-z][a-z\d-]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>/gi;
const ATTRIBUTE = /([^\s"'=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g;

function parseTags(html: string, firstLine: number): HtmlTag[] {
  return [...html.matchAll(TAG)].flatMap(({1: name = '', 2: rest = '', index}) => {
    // A comment has no name.
    if (name === '') return [];
    const attributes = [...rest.matchAll(ATTRIBUTE)].map(([, key = '', ...values]) => [
      key.toLowerCase(),
      values.find(Boolean) ?? '',
    ]);
    const line = firstLine + html.slice(0, index).split('\n').length - 1;
    return [{name: name.toLowerCase(), line, attributes: Object.fromEntries(attributes) as Record<string, string>}];
  });
}

function jsxAttributes({attributes}: MdxJsxFlowElement | MdxJsxTextElement): Record<string, string> {
  return Object.fromEntries(
    attributes.flatMap((attribute) =>
      attribute.type === 'mdxJsxAttribute' && typeof attribute.value === 'string' ? [[attribute.name, attribute.value]] : [],
    ),
  );
}
