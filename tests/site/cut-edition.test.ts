import {spawn} from 'node:child_process';
import {existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {cleanEnvironment, copyProject, type ProjectCopy} from './project-copy';

let copy: ProjectCopy;
const read = (file: string) => readFileSync(path.join(copy.dir, file), 'utf8');

beforeAll(() => (copy = copyProject()));
afterAll(() => copy.remove());

describe('npm run edition refuses', () => {
  it.each<[label: string[], message: string]>([
    [[], 'What is the new edition called? Say it like this: npm run edition -- 2027'],
    [['2020'], 'There is an edition 2020 already (2026, 2020): choose another name for the new one'],
    [['2026'], 'There is an edition 2026 already (2026, 2020): choose another name for the new one'],
    [['current'], '"current" is what docs/ is always called: choose another name, such as 2027'],
    [['2027', 'extra'], 'An edition has one name: say it like this: npm run edition -- 2027'],
    [['connectivity'], '"connectivity" is taken by the page /docs/connectivity/: choose another name, such as 2027'],
    [['20 27'], '"20 27" cannot be the name of an edition: use lower-case letters, digits, dots and hyphens, such as 2027'],
  ])('%j', (args, message) => {
    const before = [read('versions.json'), read('docusaurus.config.ts')];
    const {code, output} = copy.run('scripts/edition.ts', args);
    expect({code, output: output.trim()}).toEqual({code: 1, output: message});
    expect([read('versions.json'), read('docusaurus.config.ts')]).toEqual(before);
  });
});

describe('npm run edition leaves everything as it was', () => {
  const changed = ['versions.json', 'docusaurus.config.ts', 'versioned_docs', 'versioned_sidebars', 'static/img'];
  const state = () => changed.map((name) => [name, readdirAll(path.join(copy.dir, name))]);

  it('when the notes have errors', () => {
    const before = state();
    const note = path.join(copy.dir, 'docs/connectivity/bad.md');
    writeFileSync(note, 'No front matter.');
    const {code, output} = copy.run('scripts/edition.ts', ['2027']);
    rmSync(note);
    expect(code).toBe(1);
    expect(output).toContain('The notes have errors: mend them, then archive them.');
    expect(state()).toEqual(before);
  });

  it('when it is interrupted', async () => {
    const before = state();
    const program = spawn(process.execPath, ['scripts/run.mjs', 'scripts/edition.ts', '2027'], {
      cwd: copy.dir,
      env: cleanEnvironment(),
    });
    let said = '';
    program.stderr.on('data', (chunk) => (said += String(chunk)));
    program.stdout.once('data', () => setTimeout(() => program.kill('SIGINT'), 1500));
    const code = await new Promise((resolve) => program.on('exit', resolve));
    expect({code, said: said.trim()}).toEqual({code: 1, said: 'Interrupted: nothing has changed.'});
    expect(state()).toEqual(before);
  });
});

describe('npm run edition -- 2027', () => {
  it('archives 2026 with its pictures, makes 2027 current, and says what to do next', () => {
    const {code, output} = copy.run('scripts/edition.ts', ['2027']);
    expect(output).toMatch(/^Edition 2026 is archived, with \d+ pictures of its own; docs\/ is now edition 2027\.$/m);
    expect(output).toContain('What to do next:');
    expect(code).toBe(0);
    expect(JSON.parse(read('versions.json'))).toEqual(['2026', '2020']);
    expect(read('docusaurus.config.ts')).toContain("const currentEdition = '2027';");
    expect(read('versioned_docs/version-2026/tags.yml')).toBe(read('docs/tags.yml'));
    expect(read('versioned_docs/version-2026/_tag-groups.yml')).toBe(read('docs/_tag-groups.yml'));
  });

  it('the archived edition keeps its pictures when they are redrawn, and is kept out of web search', () => {
    const picture = 'static/img/docs/azure-expressroute-with-border.svg';
    writeFileSync(path.join(copy.dir, picture), '<svg xmlns="http://www.w3.org/2000/svg" width="900" height="300"/>');
    const {code, output} = copy.run('scripts/build.ts');
    expect(code, output).toBe(0);
    const page = (edition: string) => read(`build/docs/${edition}connectivity/azure-expressroute/index.html`);
    expect(page('')).toContain('/img/docs/azure-expressroute-with-border.svg');
    expect(page('')).toMatch(/width="?900"? height="?300"?/);
    expect(page('2026/')).toContain('/img/docs/2026/azure-expressroute-with-border.svg');
    expect(page('2026/')).not.toMatch(/width="?900"?/);
    expect([page(''), page('2026/'), page('2020/')].map((html) => html.includes('noindex'))).toEqual([false, true, true]);
    expect(existsSync(path.join(copy.dir, 'static/img/docs/2026/azure-expressroute-with-border.png'))).toBe(true);
  });

  it('archives once more, and keeps all editions', () => {
    expect(copy.run('scripts/edition.ts', ['2028']).code).toBe(0);
    expect(JSON.parse(read('versions.json'))).toEqual(['2027', '2026', '2020']);
  });
});

/** The files below a folder, or the content of a file. */
function readdirAll(place: string): string[] {
  return statSync(place).isDirectory()
    ? readdirSync(place, {recursive: true, encoding: 'utf8'}).sort()
    : [readFileSync(place, 'utf8')];
}
