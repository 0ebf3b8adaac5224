import type {PhrasingContent, Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';

const parser = unified().use(remarkParse).use(remarkDirective);

/** Markdown of one paragraph, as it stands in a file of data: code, emphasis, links and `:fact[id]`. */
export function shortText(markdown: string): PhrasingContent[] {
  const {children}: Root = parser.parse(markdown.trim());
  return children.flatMap((block) => (block.type === 'paragraph' ? block.children : []));
}
