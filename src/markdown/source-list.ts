import type {ListItem, Root} from 'mdast';
import type {Plugin} from 'unified';
import {frontMatterSchema} from '../content/front-matter';
import {showDay} from '../lib/calendar-date';

const sourcesOnly = frontMatterSchema.pick({sources: true}).loose();

/** Ends a note with the list of its sources, from its front matter, each with the day it was read. */
export const sourceList: Plugin<[], Root> = () => (tree, file) => {
  const {data: frontMatter} = sourcesOnly.safeParse(file.data['frontMatter']);
  if (!frontMatter?.sources) return;
  tree.children.push(
    {type: 'heading', depth: 2, children: [{type: 'text', value: 'Sources'}]},
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: frontMatter.sources.map(({title, url, dated, read}): ListItem => ({
        type: 'listItem',
        spread: false,
        children: [
          {
            type: 'paragraph',
            children: [
              {type: 'link', url, children: [{type: 'text', value: title}]},
              {type: 'text', value: `${dated ? `, of ${showDay(dated)}` : ''}, read ${showDay(read)}`},
            ],
          },
        ],
      })),
    },
  );
};
