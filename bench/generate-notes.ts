import type {Edition} from '../src/content/editions';
import {parseNote} from '../src/content/parse-note';
import type {SearchNote} from '../src/search/collect-notes';

const EDITION: Edition = {label: '2026', current: true, folder: 'docs', route: 'docs/'};
/** What notes are about, the most frequent first. A note is about a few of them. */
const TERMS = (
  'gateway,peering,route table,circuit,firewall,private endpoint,hub,load balancer,resolver,tunnel,security group,subnet,prefix,' +
  'bastion,listener,probe,certificate,policy,spoke,appliance,zone,record,proxy,origin,rule set,flow log,capture,monitor,service tag,' +
  'link,adapter,client,profile,session,neighbor,community,label,scale unit,region,availability zone,workload,cluster,cache,queue,' +
  'alias,forwarder,tenant,subscription,role,template,module,alert,metric,workspace,agent,connector,relay,mirror,tap,fabric,lease,pool'
).split(',');
const VERBS = ['forwards', 'learns', 'drops', 'advertises', 'encrypts', 'balances', 'resolves', 'inspects', 'caches', 'refuses'];
const OBJECTS = [
  'packets',
  'prefixes',
  'sessions',
  'queries',
  'connections',
  'routes',
  'flows',
  'addresses',
  'certificates',
  'names',
];
const TAGS = ['VPN', 'Peering', 'ExpressRoute', 'Routing', 'Hybrid', 'AZ-700'];

/** Some 1,400 made-up words; of a text, a few make up most. */
const COMMON = ['ba', 'ke', 'lo', 'mi', 'nu', 'ra', 'se', 'to', 'vi', 'za', 'de', 'fi'].flatMap((a) =>
  ['n', 'r', 's', 't', 'l', 'm', 'c', 'd', 'x', 'v'].flatMap((b) =>
    ['al', 'er', 'ing', 'ion', 'ed', 'ic', 'ly', 'or', 'ous', 'ent', 'ate', 'ure'].map((c) => a + b + c),
  ),
);

/** Numbers that look drawn at random and are the same in every run (mulberry32). */
function numbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A note for measuring, with the HTML of its page. */
export interface GeneratedNote extends SearchNote {
  page: string;
}

/**
 * Notes of about 900 words each, as long as the site's own: sections, lists, addresses, names of their own. The words
 * grow with the number of notes, as they do in real ones.
 */
export function generateNotes(count: number): GeneratedNote[] {
  const random = numbers(700);
  const pick = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const name = (): string =>
    `${pick(['vnet', 'nic', 'rt', 'conn', 'zone', 'probe'])}${Math.floor(random() * count * 6).toString(36)}`;
  const address = (): string =>
    `10.${Math.floor(random() * 256)}.${Math.floor(random() * 256)}.0/${16 + Math.floor(random() * 13)}`;
  let subjects: string[] = [];
  const word = (): string => COMMON[Math.floor(random() ** 2 * COMMON.length)] ?? '';
  const sentence = (): string =>
    `The ${word()} ${pick(subjects)} ${pick(VERBS)} ${word()} ${pick(OBJECTS)} before a ${word()} ${word()} ${pick(VERBS)} the ${word()} ${pick(OBJECTS)}.`;
  const example = (): string => `Take ${name()} with ${address()}.`;
  const paragraph = (): string => `<p>${Array.from({length: 4}, sentence).join(' ')} ${example()}</p>`;
  return Array.from({length: count}, (_, index): GeneratedNote => {
    subjects = Array.from({length: 6}, () => TERMS[Math.floor(random() ** 2 * TERMS.length)] ?? '');
    const title = `${pick(subjects)} ${pick(OBJECTS)} ${index}`;
    const sections = Array.from(
      {length: 6},
      (_none, place) => `<h2 id="part-${place}">How a ${pick(subjects)} ${pick(VERBS)}</h2>${paragraph()}${paragraph()}`,
    );
    const url = `docs/generated/note-${index}/`;
    const file = `docs/generated/note-${index}.md`;
    const note = parseNote(new TextEncoder().encode('---\ntitle: x\n---\n'), {
      file,
      path: file.slice(5),
      edition: EDITION,
      url,
      format: 'md',
    });
    const page = `<html lang="en"><body><div class="theme-doc-markdown">${sections.join('')}</div></body></html>`;
    return {
      note,
      url,
      title,
      description: `What ${title} is about.`,
      edition: '2026',
      topic: 'Connectivity',
      tags: [pick(TAGS), pick(TAGS)],
      page,
    };
  });
}
