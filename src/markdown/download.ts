import type {Root} from 'mdast';
import type {MdxJsxTextElement} from 'mdast-util-mdx-jsx';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** The files a build makes beside the pages (src/build/facts-files.ts). */
export const DOWNLOADS = ['facts.json', 'facts.csv', 'retirements.ics'] as const;

/** `:download[facts.json]` becomes a link to a file that the build makes: a plain link would be looked for among the pages. */
export const download: Plugin<[{baseUrl: string}], Root> =
  ({baseUrl}) =>
  (tree, file) => {
    visit(tree, 'textDirective', (directive, index, parent) => {
      if (directive.name !== 'download' || !parent || index === undefined) return;
      const name = toString(directive);
      if (!DOWNLOADS.some((known) => known === name)) {
        file.fail(`there is no file ${name} to download: there are ${DOWNLOADS.join(', ')}`, directive, 'download');
      }
      parent.children[index] = link(baseUrl + name, name);
    });
  };

// Marked as the author's own JSX, as in figures.ts: the theme's links, which are checked against the pages, leave it alone.
const AS_WRITTEN: MdxJsxTextElement['data'] & {_mdxExplicitJsx: true} = {_mdxExplicitJsx: true};

const link = (href: string, text: string): MdxJsxTextElement => ({
  type: 'mdxJsxTextElement',
  name: 'a',
  attributes: [
    {type: 'mdxJsxAttribute', name: 'href', value: href},
    {type: 'mdxJsxAttribute', name: 'download', value: text},
  ],
  children: [{type: 'text', value: text}],
  data: AS_WRITTEN,
});
