import type {Edition} from './editions';
import {frontMatterSchema} from './front-matter';
import {readNotes} from './read-notes';
import {isSound} from './sound-yaml';

const movedOnly = frontMatterSchema.pick({moved_from: true}).loose();

/** One old address and where it leads; both below the base path, beginning and ending with a slash. */
export interface Redirect {
  from: string;
  to: string;
}

/** The redirects that notes ask for with `moved_from` in their front matter. */
export function readRedirects(siteDir: string, editions: readonly Edition[]): Redirect[] {
  return readNotes(siteDir, editions).notes.flatMap((note) => {
    const document = note.frontMatter?.document;
    // What is wrong with it is for the rules to say.
    if (!document || !isSound(document)) return [];
    const {data} = movedOnly.safeParse(document.toJS());
    return (data?.moved_from ?? []).map((from) => ({
      from: `/${note.edition.route}${from.replace(/^\/+|\/+$/g, '')}/`,
      to: `/${note.url}`,
    }));
  });
}
