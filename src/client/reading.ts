import {allBehaviors} from './all-behaviors';

// The script of every page of the built site, a module: it runs when the page is there.
const {signal} = new AbortController();
for (const attach of allBehaviors) attach(signal);
