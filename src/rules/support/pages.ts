import GithubSlugger from 'github-slugger';
import type {Edition} from '../../content/editions';
import type {Note} from '../../content/note';
import {topicSchema} from '../../content/topics';
import {parseNumberedName} from '../../lib/note-path';
import type {Library} from '../rule';
import {perLibrary} from './per-library';
import {tagsOf, tagsOfNote} from './tag-list';
import {frontMatterOf, isReadable, placeOf, valuesOf, yamlFile} from './yaml-text';

/** A page of the notes: a note, or one that is made for a topic, a tag or all tags. */
export interface Page {
  /** Path below the base path; ends in a slash. */
  url: string;
  edition: Edition;
  note?: Note;
  /** What an author calls it. */
  is: string;
}

/** All pages of the notes; several may have one address, which `unique-urls` reports. */
export const pagesOf = perLibrary((library): Page[] => {
  const pages: Page[] = library.notes.map((note) => ({url: note.url, edition: note.edition, note, is: note.file}));
  for (const edition of library.editions) {
    const notes = library.notes.filter((note) => note.edition === edition);
    const topics = new Set(notes.filter(({path}) => path.includes('/')).map(({path}) => path.slice(0, path.indexOf('/'))));
    for (const folder of topics) {
      const slug = encodeURI(parseNumberedName(folder).filename);
      pages.push({url: `${edition.route}${slug}/`, edition, is: `the page of the topic ${edition.folder}/${folder}/`});
    }
    pages.push(...folderPages(library, edition, notes));
    // Docusaurus makes a page for a tag that some note carries, and for no other.
    const used = new Set(notes.flatMap((note) => tagsOfNote(note).map(({tag}) => tag)));
    const tags = tagsOf(library, edition)?.filter(({key, permalink}) => used.has(key) && permalink) ?? [];
    if (tags.length > 0) pages.push({url: `${edition.route}tags/`, edition, is: 'the index of all tags'});
    for (const {key, permalink} of tags) {
      pages.push({url: `${edition.route}tags${permalink}/`, edition, is: `the page of the tag ${key}`});
    }
  }
  return pages;
});

/** A folder within a topic has a page when its `_category_.yml` asks for one; it is named after the label (`postProcessor` of the docs plugin). */
function folderPages(library: Library, edition: Edition, notes: readonly Note[]): Page[] {
  const slugger = new GithubSlugger();
  const inEdition = library.otherFiles.filter((file) => file.startsWith(`${edition.folder}/`));
  const folders = inEdition.flatMap(
    (file) => /^(.+\/.+)\/_category_\.yml$/.exec(file.slice(edition.folder.length + 1))?.[1] ?? [],
  );
  return folders.flatMap((folder) => {
    const file = `${edition.folder}/${folder}/_category_.yml`;
    const yaml = yamlFile(library, file);
    if (!yaml || !isReadable(yaml) || !notes.some(({path}) => path.startsWith(`${folder}/`))) return [];
    const topic = topicSchema.safeParse(valuesOf(yaml)).data;
    if (!topic?.link) return [];
    return [
      {
        url: `${edition.route}category/${slugger.slug(topic.label)}/`,
        edition,
        is: `the page of the folder ${edition.folder}/${folder}/`,
      },
    ];
  });
}

/** The same by their addresses. */
export const pagesByUrl = perLibrary((library) => new Map(pagesOf(library).map((page) => [page.url, page])));

/** The same by their addresses in lower case. */
export const pagesByLowerUrl = perLibrary((library) => new Map(pagesOf(library).map((page) => [page.url.toLowerCase(), page])));

/** The tag whose page would have an address, had any note the tag. */
export function unusedTagAt(library: Library, url: string): string | undefined {
  for (const edition of library.editions) {
    const tag = tagsOf(library, edition)?.find(({permalink}) => url === `${edition.route}tags${permalink}/`);
    if (tag && !pagesByUrl(library).has(url)) return tag.key;
  }
  return undefined;
}

/** An old address that a note asks to be led from, with `moved_from`. */
export interface OldAddress {
  url: string;
  note: Note;
  line: number;
}

export const oldAddressesOf = perLibrary((library): OldAddress[] =>
  library.notes.flatMap((note) => {
    const yaml = frontMatterOf(note);
    if (!yaml || !isReadable(yaml)) return [];
    const {moved_from: moved} = (valuesOf(yaml) ?? {}) as {moved_from?: unknown};
    if (!Array.isArray(moved)) return [];
    return moved.flatMap((from: unknown, index) =>
      typeof from === 'string'
        ? [
            {
              url: `${note.edition.route}${from.replace(/^\/+|\/+$/g, '')}/`,
              note,
              line: placeOf(yaml, ['moved_from', index]).line,
            },
          ]
        : [],
    );
  }),
);
