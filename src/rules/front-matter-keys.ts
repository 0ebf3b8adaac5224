import {frontMatterSchema} from '../content/front-matter';
import type {Rule} from './rule';
import {schemaFaults, type Guide} from './support/schema-faults';
import {frontMatterOf, isReadable} from './support/yaml-text';

const GUIDE: Guide = {
  whole: 'the front matter',
  examples: {
    '': 'title: VNet Peering',
    title: 'title: VNet Peering',
    description: 'description: How two virtual networks are joined, and what that costs.',
    tags: 'tags: [VPN, Routing]',
    sidebar_position: 'sidebar_position: 2',
    sidebar_label: 'sidebar_label: Peering',
    last_update: 'last_update: {date: 2026-01-05}',
    'last_update.date': 'date: 2026-01-05',
    'last_update.author': 'author: Kim',
    sources: 'sources: and below it - title, url and read',
    'sources[]': '- title, and below it url and read',
    'sources[].title': 'title: VPN Gateway overview',
    'sources[].url': 'url: https://learn.microsoft.com/…',
    'sources[].read': 'read: 2026-01-05',
    moved_from: 'moved_from: [connectivity/peering]',
  },
  leave: ['last_update.date', 'sources[].dated', 'sources[].read'],
};

/**
 * Front matter has the keys it needs, none that mean nothing, and values of the right kind. Docusaurus lets unknown
 * keys through, so that a misspelled one does nothing and no one notices. What is no day is for `front-matter-dates`.
 */
export const frontMatterKeys: Rule = {
  name: 'front-matter-keys',
  description: 'Front matter has title, description and last_update, no unknown key, and values of the right kind',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      const yaml = frontMatterOf(note);
      if (!yaml || !isReadable(yaml)) continue;
      yield* schemaFaults(frontMatterSchema, yaml, GUIDE).map((fault) => ({file: note.file, ...fault}));
    }
  },
};
