// quick run over build/ served by pages-server
import {servePages} from '/work/main/scripts/pages-server.ts';
import {chromium} from 'playwright-core';
import {parse} from 'yaml';
import {readFileSync} from 'node:fs';
const {server, origin} = await servePages({dir:'/work/main/build', baseUrl:'/', port:0});
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
const page = await b.newPage(); await page.goto(origin+'/search/');
const q = process.argv[2] ? {x:process.argv.slice(2)} : parse(readFileSync('/work/main/tests/site/search-queries.yml','utf8'));
let n=0, first=0, three=0;
for (const [note, list] of Object.entries(q)) for (const query of list as string[]) {
  const field = page.getByRole('searchbox'); await field.fill(''); await page.locator('.search-status:empty').waitFor({state:'attached'}); await field.fill(String(query)); await page.locator('.search-status:not(:empty)').waitFor();
  const paths = await page.locator('.search-hits h3 a').evaluateAll((l)=>l.map((a:any)=>a.pathname));
  const place = paths.findIndex((p)=>p.endsWith(`docs/${note}/`))+1; n++; if(place===1)first++; if(place>=1&&place<=3)three++;
  if (place!==1 || process.argv[2]) console.log(query, '|', note.replace('connectivity/',''), place, '|', paths.slice(0,3).map(p=>p.replace('/docs/','').replace('connectivity/','')).join(' '));
}
console.log(n, first, three); await b.close(); server.closeAllConnections(); server.close();
