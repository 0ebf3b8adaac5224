import {writeFileSync} from 'node:fs';
import path from 'node:path';
import {Feed} from 'feed';
import {readCurrentLabel} from '../content/current-label';
import {frontMatterSchema} from '../content/front-matter';
import {archivedLabels, listEditions} from '../content/editions';
import {readNotes} from '../content/read-notes';
import {siteAddress} from '../lib/site-address';
import type {BuildStep} from './step';

/** Name of the feed below the base path. */
export const FEED_FILE = 'feed.xml';

/** The notes of the current edition as an Atom feed (RFC 4287), the one gone through last first. */
export const feedStep: BuildStep = {
  says: 'writing the feed',
  run: ({siteDir, outDir}) => {
    const {url, baseUrl} = siteAddress(process.env);
    const site = url + baseUrl;
    const editions = listEditions(readCurrentLabel(siteDir), archivedLabels(siteDir)).filter(({current}) => current);
    const entries = readNotes(siteDir, editions)
      .notes.map((note) => ({url: site + note.url, ...frontMatterSchema.parse(note.frontMatter?.document.toJS())}))
      .sort((a, b) => b.last_update.date.localeCompare(a.last_update.date, 'en') || a.url.localeCompare(b.url, 'en'));
    const feed = new Feed({
      id: site,
      link: site,
      title: 'Azure Networking Study Notes',
      feedLinks: {atom: site + FEED_FILE},
      copyright: '',
      // The day of the newest note: the feed says nothing of when it was built.
      updated: dayOf(entries[0]?.last_update.date),
    });
    for (const {url: link, title, description, last_update} of entries)
      feed.addItem({id: link, link, title, description, date: dayOf(last_update.date)});
    writeFileSync(path.join(outDir, FEED_FILE), feed.atom1());
  },
};

const dayOf = (day = '1970-01-01'): Date => new Date(`${day}T00:00:00Z`);
