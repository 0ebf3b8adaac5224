import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {LoadContext, Plugin} from '@docusaurus/types';
import type {LoadedContent, LoadedVersion} from '@docusaurus/plugin-content-docs';

type Sidebar = LoadedVersion['sidebars'][string];
import {readTagGroups} from '../../content/tags';
import {listTopics} from '../../content/topics';
import {readingMinutes} from '../../lib/reading-time';
import {relatedNotes} from '../../lib/related-notes';
import type {EditionIndex, NoteEntry} from './note-index';

/** Tells every page which editions, topics, notes and tags there are, from what the docs plugin has loaded. */
export default function noteIndexPlugin({siteDir, baseUrl}: LoadContext): Plugin {
  return {
    name: 'note-index',
    getPathsToWatch: () => [path.join(siteDir, 'docs/_tag-groups.yml')],
    allContentLoaded({allContent, actions}) {
      const docs = allContent['docusaurus-plugin-content-docs']?.['default'] as LoadedContent | undefined;
      if (!docs) throw new Error('note-index: the docs plugin has loaded nothing');
      actions.setGlobalData({editions: docs.loadedVersions.map((version) => indexEdition(version, siteDir, baseUrl))});
    },
  };
}

/** How many related notes a note names at most. */
const MOST_RELATED = 4;

function indexEdition(version: LoadedVersion, siteDir: string, baseUrl: string): EditionIndex {
  const root = withSlash(version.path);
  const topics = listTopics(version.contentPath).map(({label, slug, description}) => ({
    label,
    description: description ?? '',
    permalink: `${root}${slug}/`,
    sidebar: slug,
  }));
  const byId = new Map(version.docs.map((doc) => [doc.id, doc]));
  const docs = Object.values(version.sidebars)
    .flatMap(noteIds)
    .flatMap((id) => byId.get(id) ?? []);
  const related = relatedNotes(
    docs.map((doc) => ({tags: doc.tags.map(({label}) => label)})),
    MOST_RELATED,
  );
  const notes = docs.map(({title, permalink, source, sourceDirName, lastUpdatedAt}, index): NoteEntry => {
    if (!lastUpdatedAt) throw new Error(`note-index: ${source} has no last_update.date`);
    const minutes = readingMinutes(readFileSync(source.replace('@site', siteDir), 'utf8'));
    return {
      title,
      permalink: withSlash(permalink),
      topic: topics.find((topic) => sourceDirName !== '.' && permalink.startsWith(topic.permalink))?.label,
      // What directives fill says nothing in words of its own.
      minutes: minutes > 1 ? minutes : 0,
      updated: new Date(lastUpdatedAt).toISOString().slice(0, 10),
      related: related[index] ?? [],
    };
  });
  const labels = version.docs.flatMap((doc) =>
    doc.tags.map(({permalink, label}): [string, string] => [withSlash(permalink), label]),
  );
  const tags = [...new Map(labels)].map(([permalink, label]) => ({permalink, label}));
  const tagsPath = withSlash(version.tagsPath);
  const pages = new Set([...notes, ...topics, ...tags].map((page) => page.permalink).concat(tagsPath));
  return {
    label: version.label,
    current: version.isLast,
    path: root,
    tagsPath,
    topics,
    notes,
    tags,
    tagGroups: readTagGroups(version.contentPath),
    pages: [...pages].map((page) => {
      if (!page.startsWith(root)) throw new Error(`note-index: ${page} is not below ${root} (base path ${baseUrl})`);
      return page.slice(root.length);
    }),
  };
}

/** Ids of the notes in a part of a sidebar, in the order readers see them. */
function noteIds(items: Sidebar): string[] {
  return items.flatMap((item) => {
    if (item.type === 'category') return noteIds(item.items);
    return item.type === 'doc' ? [item.id] : [];
  });
}

/** The docs plugin gives paths without the slash that the site's pages end in. */
const withSlash = (permalink: string): string => permalink.replace(/\/*$/, '/');
