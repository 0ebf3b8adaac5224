import type {BlockContent, Code, DefinitionContent, Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';
import {languageName} from './code-languages';

/**
 * `:::tabs` around fenced code blocks. Each block stands under its name, one below the other, so that
 * everything can be read and printed without scripts; the page's script makes tabs of them.
 */
export const tabs: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'containerDirective', (directive) => {
    if (directive.name !== 'tabs') return;
    directive.data = {hName: 'div', hProperties: {'data-tabs': ''}};
    directive.children = directive.children.map((child) => (child.type === 'code' ? panel(child) : child));
  });
};

function panel(code: Code): BlockContent | DefinitionContent {
  const label = /title="([^"]+)"/.exec(code.meta ?? '')?.[1] ?? languageName(code.lang ?? '');
  return {
    type: 'blockquote',
    data: {hName: 'div', hProperties: {'data-tab': label}},
    children: [{...code, meta: `title="${label}"`}],
  };
}
