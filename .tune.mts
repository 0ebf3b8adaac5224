import {servePages} from '/work/main/scripts/pages-server.ts';
import {chromium} from 'playwright-core';
import {parse} from 'yaml';
import {readFileSync, writeFileSync} from 'node:fs';
import {build} from 'esbuild';
let rank = readFileSync('src/lib/search/rank.ts','utf8').replace(/^const (IN_TITLE|TITLE_COVERED|IS_TITLE|LEAST_FIT|STANDING|LIST) = ([\d.]+);/gm, (_,n,v)=>`const ${n} = ${v};`).replace(/\b(IN_TITLE|TITLE_COVERED|IS_TITLE|LEAST_FIT|STANDING|LIST)\b(?! = [\d])/g, (n)=>`((globalThis as any).P?.${n} ?? ${n}__)`).replace(/^const (IN_TITLE|TITLE_COVERED|IS_TITLE|LEAST_FIT|STANDING|LIST) =/gm,'const $1__ =');
rank = rank.replace('(fit / best)','Math.pow(fit / best, (globalThis as any).P?.POW ?? 1)').replace('* (inIt.length / asked.length)','* Math.pow(inIt.length / asked.length, (globalThis as any).P?.CP ?? 1)');
writeFileSync('src/lib/search/.rank-tune.ts', rank);
let eng = readFileSync('src/client/search/engine.ts','utf8').replace("../../lib/search/rank'","../../lib/search/.rank-tune'").replace('noWorker: true','noWorker: true, ranking: (globalThis as any).R').replace('hits.push({term: [phrase], scores: scoresOf(together)})','hits.push({term: [phrase], scores: scoresOf(together)})');
writeFileSync('src/client/search/.engine-tune.ts', eng);
const {outputFiles} = await build({stdin:{contents:`export {loadEngine} from './src/client/search/.engine-tune.ts'`, resolveDir:'/work/main'}, bundle:true, format:'esm', write:false});
writeFileSync('build/tune.js', outputFiles[0]!.text);
const {server, origin} = await servePages({dir:'/work/main/build', baseUrl:'/', port:0});
const b = await chromium.launch({executablePath:'/usr/bin/chromium', args:['--no-sandbox']});
const q = parse(readFileSync('/work/main/tests/site/search-queries.yml','utf8'));
const list = Object.entries(q).flatMap(([n,l])=>(l as string[]).map(x=>({n:`docs/${n}/`,x})));
const R0 = [{pageLength:0.1,termSaturation:2},{pageLength:0,termSaturation:2},{pageLength:0.25,termSaturation:2},{pageLength:0.1,termSaturation:1.7}];
const Ps:any[] = [];
for (const IN_TITLE of [0.4,0.6]) for (const TITLE_COVERED of [1,1.8]) for (const STANDING of [0.1,0.2,0.3]) for (const LEAST_FIT of [0]) for (const LIST of [0.55]) for (const POW of [1,1.5,2]) for (const CP of [1,2]) Ps.push({IN_TITLE,TITLE_COVERED,STANDING,LEAST_FIT,LIST,POW,CP});
for (const R of R0) {
  const page = await b.newPage(); await page.goto(origin+'/search/');
  const out = await page.evaluate(async ([R,Ps,list]:any)=>{ (globalThis as any).R=R; const {loadEngine} = await import('/tune.js' as any); const e = await loadEngine('/'); const res:any[]=[];
    for (const P of Ps) { (globalThis as any).P=P; let f=0,t=0; for (const {n,x} of list) { const a = await e.search({text:x,tags:[],topic:'',edition:''}); const i=a.hits.findIndex((h:any)=>h.href.endsWith(n)); if(i===0)f++; if(i>=0&&i<3)t++; } res.push([f,t,P]); }
    return res.sort((a,b)=>b[0]+2*b[1]-a[0]-2*a[1]).slice(0,4);}, [R,Ps,list]);
  console.log(JSON.stringify(R)); for (const o of out) console.log(' ', o[0], o[1], JSON.stringify(o[2]));
  await page.close();
}
await b.close(); server.closeAllConnections(); server.close();
