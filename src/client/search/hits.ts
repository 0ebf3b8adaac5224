import {trimExcerpt} from '../../lib/search/excerpt';
import {h, marked} from './dom';
import type {Hit} from './engine';
import type {PagefindData} from './pagefind';

/** Notes that are shown at once; the rest on request. */
const AT_ONCE = 10;
/** Sections that are shown of a note. */
const SECTIONS = 3;
/** Notes whose text is fetched at once; the others when they come into view. */
const IN_VIEW = 3;

/** The list of notes that were found. @param hereEdition edition that goes without saying */
export function listHits(hits: readonly Hit[], hereEdition: string): HTMLElement {
  const list = h('ol', {class: 'search-hits'});
  const whenSeen = new IntersectionObserver((entries) => {
    for (const {isIntersecting, target} of entries) {
      if (!isIntersecting) continue;
      whenSeen.unobserve(target);
      target.dispatchEvent(new Event('seen'));
    }
  });
  let filled = Promise.resolve();
  // One after the other: the first is the one most likely to be opened. What nobody sees any more is not fetched.
  const fillNext = (element: HTMLElement, fill: () => Promise<void>) => {
    filled = filled.then(() => (element.isConnected ? fill() : undefined));
  };
  const fillWhenSeen = (element: HTMLElement, fill: () => Promise<void>) => {
    const seen = () =>
      fillNext(element, async () => {
        // The text of those before may have pushed it out of sight meanwhile.
        if (element.getBoundingClientRect().top < window.innerHeight) await fill();
        else fillWhenSeen(element, fill);
      });
    element.addEventListener('seen', seen, {once: true});
    whenSeen.observe(element);
  };
  const show = (from: number) => {
    for (const [index, hit] of hits.slice(from, from + AT_ONCE).entries()) {
      const {element, fill} = entryOf(hit, hereEdition);
      list.append(element);
      if (from + index < IN_VIEW) fillNext(element, fill);
      else fillWhenSeen(element, fill);
    }
    const next = from + AT_ONCE;
    if (next >= hits.length) return;
    const more = h('button', {type: 'button', class: 'plain-button'}, `Show ${Math.min(AT_ONCE, hits.length - next)} more`);
    const item = h('li', {class: 'search-more'}, more);
    more.addEventListener('click', () => {
      item.remove();
      show(next);
      list.querySelectorAll<HTMLElement>(':scope > li > h3 > a')[next]?.focus();
    });
    list.append(item);
  };
  show(0);
  return list;
}

function entryOf({href, title, edition, topic, tags, data}: Hit, hereEdition: string) {
  const place = [topic, edition === hereEdition ? undefined : `edition ${edition}`].filter((part) => part !== undefined);
  const sections = h('ul', {class: 'search-sections'});
  const element = h(
    'li',
    {},
    h('h3', {}, h('a', {href}, title)),
    ...(place.length > 0 ? [h('p', {class: 'search-place'}, place.join(' · '))] : []),
    sections,
    ...(tags.length > 0 ? [h('p', {class: 'search-tags'}, tags.join(', '))] : []),
  );
  return {
    element,
    fill: async () => {
      const found = await data().catch((): PagefindData => ({excerpt: '', sub_results: []}));
      sections.append(...sectionsOf(found, href));
    },
  };
}

/** The sections that fit best, in the order of the note. */
function sectionsOf({excerpt, sub_results: parts}: PagefindData, href: string): HTMLElement[] {
  const worth = ({weighted_locations: places}: (typeof parts)[number]) =>
    places.reduce((sum, {balanced_score: score}) => sum + score, 0);
  const best = [...parts].sort((a, b) => worth(b) - worth(a)).slice(0, SECTIONS);
  if (best.length === 0) return excerpt ? [h('li', {}, h('p', {}, marked(trimExcerpt(excerpt, ''))))] : [];
  return parts
    .filter((part) => best.includes(part))
    .map((part) => {
      const hash = /#.*$/.exec(part.url)?.[0];
      const text = h('p', {}, marked(trimExcerpt(part.excerpt, part.title)));
      return hash === undefined ? h('li', {}, text) : h('li', {}, h('a', {href: href + hash}, part.title), text);
    });
}
