import {frontMatterSchema} from '../../content/front-matter';
import type {Note} from '../../content/note';
import {fromNote} from './from-note';
import {htmlTagsOf} from './html-tags';
import {frontMatterOf, isReadable, valuesOf} from './yaml-text';

/** What a link can lead to within a note. */
export interface Anchors {
  ids: ReadonlySet<string>;
  /** Ids that stand where Docusaurus does not look for them, with the tag they stand on. */
  lost: ReadonlyMap<string, string>;
}

/** Tags of HTML whose id is collected. In `.mdx` only the first is: the theme's components do not replace other JSX. */
const TAGS = ['details', 'a', 'li', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** The anchors of a note as the link check of Docusaurus 3.10 collects them (`collectAnchor` in its theme). */
export const anchorsOf = fromNote((note): Anchors => {
  // The page's own heading has no id in the theme, and so has no other of the first level.
  const ids = new Set(note.headings.filter(({depth}) => depth > 1).map(({id}) => id));
  const lost = new Map<string, string>();
  for (const {name, attributes} of htmlTagsOf(note)) {
    const {id} = attributes;
    if (!id) continue;
    if (note.format === 'md' ? TAGS.includes(name) : /^details$/i.test(name)) ids.add(id);
    else lost.set(id, name);
  }
  if (hasSourceList(note)) ids.add(ids.has('sources') ? 'sources-1' : 'sources');
  return {ids, lost};
});

const sourcesOnly = frontMatterSchema.pick({sources: true}).loose();

/** Whether src/markdown/source-list.ts ends the note with a heading of its own. */
function hasSourceList(note: Note): boolean {
  const yaml = frontMatterOf(note);
  if (!yaml || !isReadable(yaml)) return false;
  return sourcesOnly.safeParse(valuesOf(yaml)).data?.sources !== undefined;
}
