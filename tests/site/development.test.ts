import {type ChildProcess, spawn} from 'node:child_process';
import {readFileSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:net';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, inject, it} from 'vitest';
import {LAPTOP, PHONE, useBrowser} from './browser';
import {builtPages} from './built-pages';
import {phoneJourneys, scriptJourneys} from './journeys';
import {PEERINGS, PEERINGS_LINE} from './peerings';
import {cleanEnvironment, copyProject, type ProjectCopy} from './project-copy';

/** What the page of all elements has to have. */
const ELEMENTS = [
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'hr', 'kbd', 'mark', 'abbr', 'main details'],
  ...['note', 'tip', 'info', 'warning', 'danger'].map((kind) => `.theme-admonition-${kind}`),
  ...['bash', 'powershell', 'bicep', 'json', 'text'].map((language) => `.language-${language}`),
  ...['table[data-facts]', 'td[align="right"], td[style]', 'figure img', '.picture-map', '.questions', '.row-filter'],
  ...['.fact', '.term', '.exam-line', '.ending-line', '.alert', '.button--primary', 'main .plain-button', 'main [rel="tag"]'],
  ...['main form[role="search"]', '[aria-label="Breadcrumbs"]', '.pagination-nav', 'main .menu__link--active', 'ol.stops'],
];

const browser = useBrowser();
let copy: ProjectCopy;
let server: ChildProcess;
let output = '';
let site = '';

beforeAll(async () => {
  copy = copyProject();
  const port = await freePort();
  server = spawn(process.execPath, ['scripts/start.mjs', '--port', String(port)], {cwd: copy.dir, env: cleanEnvironment()});
  server.stdout?.on('data', (chunk) => (output += String(chunk)));
  server.stderr?.on('data', (chunk) => (output += String(chunk)));
  site = `http://localhost:${port}/`;
  await until(() => server.exitCode !== null || output.includes('compiled successfully'));
  if (server.exitCode !== null) throw new Error(`The development server has ended:\n${output}`);
});

afterAll(() => {
  server.kill();
  copy.remove();
});

describe('the development server', () => {
  it('prints its address and makes no production build', () => {
    expect(output).toContain(site);
    expect(output).not.toContain('building the pages');
  });

  it.each(phoneJourneys)('on a phone: $name', async ({go}) => {
    const context = await browser.open({viewport: PHONE});
    await go(await context.newPage(), site);
    await context.close();
  });

  it.each(scriptJourneys)('on a laptop: $name', async ({go}) => {
    const context = await browser.open({viewport: LAPTOP});
    await go(await context.newPage(), site);
    await context.close();
  });

  it('shows a changed value of a fact without being asked', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/vnet-peering/`);
    await page.locator('button.fact', {hasText: PEERINGS}).first().waitFor();
    const facts = path.join(copy.dir, 'docs/_facts/peering.yaml');
    const before = readFileSync(facts, 'utf8');
    writeFileSync(facts, before.replace(PEERINGS_LINE, 'value: 751\n'));
    await page.locator('button.fact', {hasText: '751'}).first().waitFor();
    writeFileSync(facts, before);
    await page.locator('button.fact', {hasText: PEERINGS}).first().waitFor();
    await context.close();
  });

  it('shows a change in a note without being asked, and says what is wrong in it', async () => {
    const context = await browser.open();
    const page = await context.newPage();
    await page.goto(`${site}docs/connectivity/communications/`);
    const note = path.join(copy.dir, 'docs/connectivity/003-Communications.md');
    const before = readFileSync(note, 'utf8');
    writeFileSync(
      note,
      before.replace('## Internet Communication', 'A sentence that was not there.\n\n## Internet Communication'),
    );
    await page.getByText('A sentence that was not there.').waitFor();
    writeFileSync(note, before.replace('Cloud,', 'Clout,'));
    await expect.poll(() => output, {timeout: 30_000}).toContain('docs/connectivity/003-Communications.md:4  ');
    writeFileSync(note, before);
    await expect.poll(() => output, {timeout: 30_000}).toContain('The notes have no errors any more.');
    await context.close();
  });

  it('shows every element in both themes, and no built site has that page', async () => {
    const context = await browser.open({viewport: {width: 1600, height: 900}});
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    await page.goto(`${site}elements/`);
    for (const theme of ['light', 'dark']) {
      const half = page.frameLocator(`iframe[title="Every element, ${theme}"]`);
      await half.locator(`html[data-theme="${theme}"] [role="tablist"]`).waitFor();
      for (const element of ELEMENTS) await half.locator(element).first().waitFor({state: 'attached'});
      await half
        .getByRole('button', {name: `${PEERINGS} peerings`})
        .first()
        .click();
      await half.getByText(`Peerings of one virtual network: ${PEERINGS}`).waitFor();
    }
    expect(faults).toEqual([]);
    expect(builtPages(inject('siteFiles')).filter((address) => address.startsWith('elements'))).toEqual([]);
    await context.close();
  });

  it('says so when its port is taken', async () => {
    const port = new URL(site).port;
    const second = spawn(process.execPath, ['scripts/start.mjs', '--port', port], {cwd: copy.dir, env: cleanEnvironment()});
    let said = '';
    second.stderr.on('data', (chunk) => (said += String(chunk)));
    const code = await new Promise((resolve) => second.on('exit', resolve));
    expect({code, said: said.trim()}).toEqual({
      code: 1,
      said: `Port ${port} is taken by another program: stop it, or choose another port with npm start -- --port ${Number(port) + 1}`,
    });
  });
});

async function until(condition: () => boolean): Promise<void> {
  while (!condition()) await new Promise((resolve) => setTimeout(resolve, 200));
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.listen(0, () => {
      const address = probe.address();
      probe.close(() => (address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port'))));
    });
  });
}
