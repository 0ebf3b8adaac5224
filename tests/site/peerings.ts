import {readFileSync} from 'node:fs';
import path from 'node:path';
import {parse} from 'yaml';

const facts = parse(readFileSync(path.join(__dirname, '../../docs/_facts/peering.yaml'), 'utf8')) as {
  id: string;
  value: unknown;
}[];
const found = facts.find(({id}) => id === 'peering.vnet.peerings')?.value;
if (typeof found !== 'number') throw new Error('docs/_facts/peering.yaml has no number for peering.vnet.peerings');

/** A fact whose way to the page is followed, as it stands today: so many peerings may a virtual network have. */
export const PEERINGS = String(found);

/** The line of the file with its value. */
export const PEERINGS_LINE = `value: ${PEERINGS}\n`;
