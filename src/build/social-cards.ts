import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {readCurrentLabel} from '../content/current-label';
import {archivedLabels, listEditions} from '../content/editions';
import {listTopics} from '../content/topics';
import {drawCard, type Card} from '../drawing/draw-card';
import {cardPath} from '../lib/card-path';
import {collectNotes} from '../search/collect-notes';
import type {BuildStep} from './step';

const SITE = 'Azure Networking Study Notes';

/** The picture of each note and topic that shows when its page is shared; src/theme/Root names it. */
export const socialCardsStep: BuildStep = {
  says: 'drawing the cards for sharing',
  run: async ({siteDir, outDir}) => {
    const drawing = readFileSync(path.join(siteDir, 'src/drawing/draw-card.ts'));
    for (const [page, card] of cardsOf(siteDir)) {
      const key = createHash('sha256').update(drawing).update(JSON.stringify(card)).digest('hex');
      // A card takes a tenth of a second: what was drawn once is kept beside the other caches.
      const kept = path.join(siteDir, 'node_modules/.cache/social-cards', `${key}.png`);
      const png = existsSync(kept) ? readFileSync(kept) : await drawCard(card);
      if (!existsSync(kept)) write(kept, png);
      write(path.join(outDir, cardPath(page)), png);
    }
  },
};

/** What each card says, by the path of its page. */
function cardsOf(siteDir: string): Map<string, Card> {
  const editions = listEditions(readCurrentLabel(siteDir), archivedLabels(siteDir));
  const cards = new Map<string, Card>([['', {title: SITE, topic: 'Short, current, sourced', site: 'VNets, peering, VPN, ExpressRoute'}]]);
  for (const {folder, label, route} of editions) {
    for (const {label: title, slug} of listTopics(path.join(siteDir, folder)))
      cards.set(`${route}${slug}/`, {title, topic: 'Topic', site: `${SITE}, ${label}`});
  }
  for (const {url, title, topic = 'Start', edition} of collectNotes(siteDir, editions))
    cards.set(url, {title, topic, site: `${SITE}, ${edition}`});
  return cards;
}

function write(file: string, content: Uint8Array): void {
  mkdirSync(path.dirname(file), {recursive: true});
  writeFileSync(file, content);
}
