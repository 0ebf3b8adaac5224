// `npm run diagrams`: draws the diagrams whose text has changed. `npm run diagrams -- hub-and-spoke` draws the named ones.
import {mkdirSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {type Browser, chromium} from 'playwright-core';
import {WIDTH} from '../src/drawing/parse-diagram';
import {drawFile, hashOf, listDiagrams, upToDate} from '../src/drawing/diagram-files';
import {withSource} from '../src/drawing/png';
import {findChromium, NO_CHROMIUM} from './chromium.mjs';
import {program} from './program';

program(async () => {
  const siteDir = process.cwd();
  const asked = process.argv.slice(2);
  const all = listDiagrams(siteDir);
  const unknown = asked.find((name) => !all.some((diagram) => diagram.name === name));
  if (unknown) throw new Error(`There is no src/diagrams/${unknown}.yml.`);
  const chosen = asked.length > 0 ? all.filter(({name}) => asked.includes(name)) : all;
  const faults: string[] = [];
  let drawn = 0;
  let browser: Browser | undefined;
  try {
    for (const [index, diagram] of chosen.entries()) {
      let svg: string;
      try {
        svg = drawFile(diagram);
      } catch (error) {
        // The other diagrams are drawn all the same, and the author sees every fault at once.
        faults.push(error instanceof Error ? error.message : String(error));
        continue;
      }
      const is = upToDate(diagram, svg);
      if (is.svg && is.png && asked.length === 0) continue;
      mkdirSync(path.dirname(diagram.svg), {recursive: true});
      writeFileSync(diagram.svg, svg);
      if (diagram.png) {
        browser ??= await launch();
        writeFileSync(diagram.png, withSource(await photograph(browser, svg), hashOf(svg)));
      }
      drawn++;
      console.log(
        `${index + 1} of ${chosen.length}  ${diagram.name}  ${Math.ceil(svg.length / 1000)} KB${diagram.png ? ', with PNG' : ''}`,
      );
    }
  } finally {
    await browser?.close();
  }
  if (faults.length > 0)
    throw new Error(`${faults.join('\n\n')}\n\n${faults.length} of ${chosen.length} diagrams could not be drawn.`);
  console.log(
    drawn === 0
      ? `All ${chosen.length} diagrams are up to date.`
      : `${drawn} of ${chosen.length} diagrams drawn into static/img/docs/.`,
  );
});

async function launch(): Promise<Browser> {
  const executablePath = await findChromium();
  if (!executablePath) throw new Error(NO_CHROMIUM);
  // Root, as in a container, may not use Chromium's sandbox; the pictures are our own.
  return chromium.launch({executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : []});
}

/** The picture as a PNG: in light colors, twice as wide as a page shows it, clear around its rounded corners. */
async function photograph(browser: Browser, svg: string): Promise<Buffer> {
  const page = await browser.newPage({colorScheme: 'light', deviceScaleFactor: 2, viewport: {width: WIDTH, height: 1200}});
  try {
    await page.setContent(`<style>body{margin:0}svg{display:block}</style>${svg}`);
    return await page.locator('svg').first().screenshot({omitBackground: true});
  } finally {
    await page.close();
  }
}
