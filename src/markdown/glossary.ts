import {existsSync} from 'node:fs';
import path from 'node:path';
import type {BlockContent, DefinitionContent, Nodes, Parents, PhrasingContent, Root, RootContent} from 'mdast';
import type {Plugin} from 'unified';
import {readGlossary, termId, type GlossaryEntry} from '../content/glossary';
import {termFinder, type FoundTerm} from '../lib/find-terms';
import {noteId} from '../lib/note-path';
import {block, heading, line, strong, text} from './elements';
import {placeOf, type Place} from './place';
import {sectionsOf, type Sections} from './sections';
import {shortText} from './short-text';

/** The note that lists all terms, below its edition. */
const GLOSSARY_NOTE = 'reference/030-Glossary.md';

/** Where a term is no use of it: headings, links and code, and what other plugins fill in. */
const PASSED_OVER = new Set([
  'heading',
  'link',
  'linkReference',
  'inlineCode',
  'code',
  'textDirective',
  'leafDirective',
  'html',
  'image',
]);

/**
 * The first use of each term of the glossary in a note becomes a button that opens what it means, without a script.
 * `::glossary` becomes the list of all terms. Comes first of all plugins, so that it sees only what the author wrote.
 */
export const glossary: Plugin<[{siteDir: string}], Root> =
  ({siteDir}) =>
  (tree, file) => {
    const place = placeOf(file, siteDir);
    if (!place) return;
    const entries = readGlossary(place.docsDir);
    if (entries.length === 0) return;
    if (place.id === noteId(GLOSSARY_NOTE)) {
      tree.children = tree.children.flatMap((node) =>
        node.type === 'leafDirective' && node.name === 'glossary' ? list(entries, place, sectionsOf(place, siteDir)) : [node],
      );
      return;
    }
    const used = new Set<number>();
    markFirstUses(tree, {find: finderOf(entries), entries, used});
    if (used.size === 0) return;
    const page = existsSync(path.join(place.docsDir, GLOSSARY_NOTE)) ? place.linkTo(GLOSSARY_NOTE) : undefined;
    const cards = entries.flatMap((entry, index) => (used.has(index) ? [card(entry, page)] : []));
    tree.children.push(line('p', {id: 'term-hint', hidden: true}, [text('Shows what it means')]), ...cards);
  };

let known: {entries: readonly GlossaryEntry[]; find: Find} | undefined;

type Find = (text: string) => FoundTerm[];

/** One finder for all notes, made again when the glossary has changed. */
function finderOf(entries: readonly GlossaryEntry[]): Find {
  const same = known?.entries.length === entries.length && known.entries.every((entry, index) => entry === entries[index]);
  if (!known || !same) known = {entries, find: termFinder(entries.map(({term, also = []}) => [term, ...also]))};
  return known.find;
}

/** What is looked for in a note, and what has been found so far. */
interface Hunt {
  find: Find;
  entries: readonly GlossaryEntry[];
  used: Set<number>;
}

function markFirstUses(node: Parents, hunt: Hunt): void {
  node.children = node.children.flatMap((child: Nodes): Nodes[] => {
    // The title of an admonition is a heading in all but name.
    if (PASSED_OVER.has(child.type) || (child.type === 'paragraph' && child.data?.directiveLabel)) return [child];
    if ('children' in child) markFirstUses(child, hunt);
    return child.type === 'text' ? withButtons(child.value, hunt) : [child];
  }) as typeof node.children;
}

function withButtons(value: string, {find, entries, used}: Hunt): PhrasingContent[] {
  const parts: PhrasingContent[] = [];
  let done = 0;
  for (const {start, end, entry: index} of find(value)) {
    const entry = entries[index];
    if (!entry || used.has(index)) continue;
    used.add(index);
    parts.push(text(value.slice(done, start)), button(entry, value.slice(start, end)));
    done = end;
  }
  return [...parts, text(value.slice(done))].filter((part) => part.type !== 'text' || part.value !== '');
}

/** The term in running text, a button that opens its card. */
function button(entry: GlossaryEntry, words: string): PhrasingContent {
  return {
    type: 'emphasis',
    data: {
      hName: 'button',
      hProperties: {type: 'button', className: ['term'], popoverTarget: cardId(entry), ariaDescribedBy: ['term-hint']},
    },
    children: [text(words)],
  };
}

/** The popover of a term: what it means, and the way to all terms. */
function card(entry: GlossaryEntry, page: string | undefined): BlockContent | DefinitionContent {
  const all: PhrasingContent[] = page
    ? [text(' '), {type: 'link', url: `${page}#${termId(entry.term)}`, children: [text('Glossary')]}]
    : [];
  return block(
    'div',
    {id: cardId(entry), popover: 'auto', className: ['fact-card'], role: 'group', ariaLabel: `What it means: ${entry.term}`},
    [line('p', {}, [strong(nameOf(entry)), text(': '), ...shortText(entry.means), ...all])],
  );
}

/** All terms below their first letters, each with an anchor of its own and a link to the section that teaches it. */
function list(entries: readonly GlossaryEntry[], place: Place, sections: Sections): RootContent[] {
  const letters = [...new Set(entries.map(letterOf))];
  return letters.flatMap((letter) => [
    heading(letter, `letter-${letter.toLowerCase()}`),
    block(
      'ul',
      {className: ['glossary']},
      entries.filter((entry) => letterOf(entry) === letter).map((entry) => item(entry, place, sections)),
    ),
  ]);
}

const letterOf = ({term}: GlossaryEntry): string => term.slice(0, 1).toUpperCase();

function item(entry: GlossaryEntry, place: Place, sections: Sections): BlockContent | DefinitionContent {
  const taught = entry.note === undefined ? undefined : sections(entry.note);
  const more: PhrasingContent[] = taught
    ? [text(' '), {type: 'link', url: `${place.linkTo(taught.file)}#${taught.heading}`, children: [text(taught.title)]}]
    : [];
  // An item of a list and not a `dt`: Docusaurus knows the anchors of headings and of items only.
  return block('li', {id: termId(entry.term)}, [
    line('p', {}, [strong(nameOf(entry))]),
    line('p', {}, [...shortText(entry.means), ...more]),
  ]);
}

const cardId = ({term}: GlossaryEntry): string => `term-${termId(term)}`;

/** `User-defined route (UDR)`. */
const nameOf = ({term, also = []}: GlossaryEntry): string =>
  `${term.charAt(0).toUpperCase()}${term.slice(1)}${also.length > 0 ? ` (${also.join(', ')})` : ''}`;
