import {servePages} from '/work/main/scripts/pages-server.ts';
import {chromium} from 'playwright-core';
const {server, origin} = await servePages({dir:'/work/main/build', baseUrl:'/', port:0});
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
const page = await b.newPage(); await page.goto(origin+'/search/');
for (const q of process.argv.slice(2)) console.log(q, JSON.stringify(await page.evaluate(async (q)=>{const pf=await import('/pagefind/pagefind.js' as any); await pf.options({basePath:'/pagefind/', noWorker:true, ranking:{pageLength:0.1,termSaturation:2}}); await pf.init(); const m=await (await fetch('/pagefind/notes.json')).json(); const r=await pf.search(q); return r.results.slice(0,7).map((x:any)=>[m.notes[x.id][0].replace('docs/','').replace('connectivity/',''), +x.score.toFixed(3), x.words.length, m.notes[x.id][4]]);}, q)));
await b.close(); server.closeAllConnections(); server.close();
