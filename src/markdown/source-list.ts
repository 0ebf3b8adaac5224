import {toHtml} from 'hast-util-to-html';
import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import type {Fact} from '../content/facts';
import {frontMatterSchema, type FrontMatter} from '../content/front-matter';
import {showDay} from '../lib/calendar-date';
import {asWritten} from './as-written';
import {text} from './elements';
import {sourceLink, sourceName} from './fact-card';

const sourcesOnly = frontMatterSchema.pick({sources: true}).loose();

type Source = NonNullable<FrontMatter['sources']>[number];

/** The pages that facts were read on, each once, with the day of the newest reading. */
function pagesOf(facts: readonly Fact[]): Source[] {
  const pages = new Map<string, Source>();
  for (const {source: url, dated, verified: read} of facts) {
    const known = pages.get(url);
    if (!known || known.read < read) pages.set(url, {title: sourceName(url), url, dated, read});
  }
  return [...pages.values()].sort((a, b) => a.url.localeCompare(b.url, 'en'));
}

/** Ends a note with the list of its sources, from its front matter and the facts it cites, each with the day it was read. */
export const sourceList: Plugin<[], Root> = () => (tree, file) => {
  const {data: frontMatter} = sourcesOnly.safeParse(file.data['frontMatter']);
  const own = frontMatter?.sources ?? [];
  const cited = (file.data['citedFacts'] ?? []) as Fact[];
  const sources = [...own, ...pagesOf(cited).filter(({url}) => !own.some((page) => page.url === url))];
  if (sources.length === 0) return;
  tree.children.push({type: 'heading', depth: 2, children: [text('Sources')]}, asWritten('ul', {}, sources.map(item).join('')));
};

// HTML, as the cards of facts: lists of sources took a seventh of the time of a build.
const item = ({title, url, dated, read}: Source): string =>
  toHtml({
    type: 'element',
    tagName: 'li',
    properties: {},
    children: [sourceLink(url, title), {type: 'text', value: `${dated ? `, of ${showDay(dated)}` : ''}, read ${showDay(read)}`}],
  });
