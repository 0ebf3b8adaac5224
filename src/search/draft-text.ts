import {toHtml} from 'hast-util-to-html';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import type {SearchNote} from './collect-notes';

/**
 * A note's page as far as search needs it, made from its Markdown: in the development server there are no built pages.
 * What directives bring in is missing.
 */
export function draftPage({note}: SearchNote): string {
  const {tree} = note;
  if (!tree) return '';
  const ids = new Map(note.headings.map(({line, id}) => [line, id]));
  const body = structuredClone(tree);
  visit(body, 'heading', (heading) => {
    const id = ids.get(heading.position?.start.line ?? 0);
    if (id !== undefined) heading.data = {hProperties: {id}};
  });
  const html = toHtml(unified().use(remarkRehype).runSync(body));
  return `<div class="theme-doc-markdown">${html}</div>`;
}
