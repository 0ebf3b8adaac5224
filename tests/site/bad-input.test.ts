import {type ChildProcess, spawn} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {afterAll, afterEach, beforeAll, describe, expect, it} from 'vitest';
import {cleanEnvironment, copyProject, type ProjectCopy} from './project-copy';

let copy: ProjectCopy;
const at = (file: string) => path.join(copy.dir, file);

beforeAll(() => {
  copy = copyProject();
  mkdirSync(at('build'));
  writeFileSync(at('build/index.html'), 'the last good site');
});
afterAll(() => copy.remove());

/** A fingerprint of every file of the copy but the installed packages. */
function treeState(): string {
  const hash = createHash('sha256');
  for (const file of readdirSync(copy.dir, {recursive: true, encoding: 'utf8'}).sort()) {
    if (/^(node_modules|\.docusaurus)/.test(file)) continue;
    hash.update(file);
    if (existsSync(at(file)) && path.extname(file)) hash.update(readFileSync(at(file)));
  }
  return hash.digest('hex');
}

const note = (body: string, frontMatter = '') => `---
title: A bad note
description: A note that is wrong on purpose, to see what an author is told.
last_update:
  date: 2026-01-05
${frontMatter}---

${body}
`;

const added: string[] = [];
function add(file: string, content: string | Uint8Array): void {
  mkdirSync(path.dirname(at(file)), {recursive: true});
  writeFileSync(at(file), content);
  added.push(file);
}
afterEach(() => {
  for (const file of added.splice(0)) rmSync(at(file));
});

describe('a build ends with a message and leaves everything as it was', () => {
  it.each<[what: string, files: Record<string, string | Uint8Array>, message: RegExp]>([
    [
      'malformed YAML',
      {'docs/connectivity/bad.md': note('Text.', 'tags: [VPN\n')},
      /docs\/connectivity\/bad\.md:\d+ {2}\S.* {2}\S/,
    ],
    [
      'a tab in YAML',
      {'docs/connectivity/bad.md': note('Text.', 'sources:\n\t- title: x\n')},
      /docs\/connectivity\/bad\.md:7 {2}.*tab/,
    ],
    [
      'an unknown tag',
      {'docs/connectivity/bad.md': note('Text.', 'tags: [VPM]\n')},
      /docs\/connectivity\/bad\.md:6 {2}.*"VPM".* {2}.*VPN/,
    ],
    [
      'an .mdx that does not parse',
      {'docs/connectivity/bad.mdx': note('Text {.')},
      /docs\/connectivity\/bad\.mdx:\d+ {2}\S.* {2}\S/,
    ],
    [
      'an .mdx that imports what is not there',
      {'docs/connectivity/bad.mdx': note("import X from './nowhere';\n\n<X />")},
      /docs\/connectivity\/bad\.mdx:8 {2}.*nowhere/,
    ],
    [
      'an image that is none',
      {'static/img/docs/bad.png': 'not a picture', 'docs/connectivity/bad.md': note('![A picture](/img/docs/bad.png)')},
      /docs\/connectivity\/bad\.md:8 {2}.*bad\.png/,
    ],
    [
      'a missing image',
      {'docs/connectivity/bad.md': note('![A picture](/img/docs/nowhere.png)')},
      /docs\/connectivity\/bad\.md:8 {2}.*nowhere\.png/,
    ],
    [
      'an image without alternative text',
      {'docs/connectivity/bad.md': note('![](/img/docs/azure-expressroute-with-border.png)')},
      /docs\/connectivity\/bad\.md:8 {2}.*alternative text/,
    ],
    [
      'a broken link',
      {'docs/connectivity/bad.md': note('[Peering](./004-VNet-Pering.md)')},
      /docs\/connectivity\/bad\.md:8 {2}.*004-VNet-Pering\.md.* {2}.*004-VNet-Peering\.md/,
    ],
    [
      'a broken anchor',
      {'docs/connectivity/bad.md': note('[VPN](./005-VPN-Options.md#point-to-sight)')},
      /docs\/connectivity\/bad\.md:8 {2}.*point-to-sight.* {2}.*point-to-site/,
    ],
    [
      'an unknown directive',
      {'docs/connectivity/bad.md': note(':::tab\n\nText.\n\n:::')},
      /docs\/connectivity\/bad\.md:8 {2}.*tab.* {2}.*tabs/,
    ],
    [
      'two notes with one URL',
      {'docs/connectivity/009-VNet-Peering.md': note('Text.')},
      /docs\/connectivity\/00[49]-VNet-Peering\.md:\d+ {2}.*connectivity\/vnet-peering/,
    ],
    ['a note that would be skipped', {'docs/connectivity/X.MD': note('Text.')}, /docs\/connectivity\/X\.MD:1 {2}\S.* {2}\S/],
    [
      'bytes that are not UTF-8',
      {'docs/connectivity/bad.md': Buffer.concat([Buffer.from(note('Text.')), Buffer.from([0xe9, 0x0a])])},
      /docs\/connectivity\/bad\.md:\d+ {2}.*UTF-8/,
    ],
    ['no front matter', {'docs/connectivity/bad.md': 'Text.\n'}, /docs\/connectivity\/bad\.md:1 {2}.*front matter/],
  ])('%s', (_what, files, message) => {
    for (const [file, content] of Object.entries(files)) add(file, content);
    const before = treeState();
    const {code, output} = copy.run('scripts/build.ts');
    expect(code).toBe(1);
    expect(output).toMatch(message);
    expect(output).not.toMatch(/^ +at /m);
    expect(treeState()).toBe(before);
  });

  it('all mistakes are told at once', () => {
    add('docs/connectivity/bad.md', note('[One](./one.md)\n\n[Two](./two.md)', 'tag: [VPN]\n'));
    const {output} = copy.run('scripts/build.ts');
    expect(output.match(/^docs\/connectivity\/bad\.md:\d+/gm)).toEqual([
      'docs/connectivity/bad.md:6',
      'docs/connectivity/bad.md:9',
      'docs/connectivity/bad.md:11',
    ]);
  });

  it('an interruption half-way', async () => {
    const before = treeState();
    const build = spawn(process.execPath, ['scripts/run.mjs', 'scripts/build.ts'], {cwd: copy.dir, env: cleanEnvironment()});
    const output = await interruptAt(build, 'building the pages…');
    expect(output.code).toBe(1);
    expect(output.said).toContain('The build was interrupted. The last good site in build/ is as it was.');
    expect(treeState()).toBe(before);
  });

  it('what a build that was cut off left behind is put right by the next', () => {
    // As if the power had gone between the two renamings.
    add('docs/connectivity/bad.md', 'No front matter.');
    mkdirSync(at('build.next'));
    renameBuild('build', 'build.old');
    copy.run('scripts/build.ts');
    expect(readFileSync(at('build/index.html'), 'utf8')).toBe('the last good site');
    expect([existsSync(at('build.next')), existsSync(at('build.old'))]).toEqual([false, false]);
  });
});

describe('other programs', () => {
  it('the check says the same and ends with exit code 1', () => {
    add('docs/connectivity/bad.md', note('[One](./one.md)'));
    const {code, output} = copy.run('scripts/check.ts');
    expect(code).toBe(1);
    expect(output).toMatch(/^docs\/connectivity\/bad\.md:8 {2}/m);
  });

  it('serve says that its port is taken', async () => {
    const first = spawn(process.execPath, ['scripts/run.mjs', 'scripts/serve.ts', '--port', '41873'], {
      cwd: copy.dir,
      env: cleanEnvironment(),
    });
    await new Promise((resolve) => first.stdout.once('data', resolve));
    const {code, output} = copy.run('scripts/serve.ts', ['--port', '41873']);
    first.kill();
    expect({code, output: output.trim()}).toEqual({
      code: 1,
      output: 'Port 41873 is taken by another program: stop it, or choose another port with --port 41874',
    });
  });
});

function renameBuild(from: string, to: string): void {
  mkdirSync(at(to));
  writeFileSync(at(`${to}/index.html`), readFileSync(at(`${from}/index.html`)));
  rmSync(at(from), {recursive: true});
}

/** Sends Ctrl-C's signal when the program says `cue`, and waits for its end. */
function interruptAt(child: ChildProcess, cue: string): Promise<{code: number | null; said: string}> {
  return new Promise((resolve) => {
    let said = '';
    const listen = (chunk: unknown) => {
      said += String(chunk);
      if (said.includes(cue)) setTimeout(() => child.kill('SIGINT'), 1500);
    };
    child.stdout?.on('data', listen);
    child.stderr?.on('data', listen);
    child.on('exit', (code) => resolve({code, said}));
  });
}
