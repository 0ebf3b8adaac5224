// `npm run bench -- facts`: what facts cost a build: 5,000 of them, cited 20,000 times, against the same text without.
import {cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {spawnSync} from 'node:child_process';
import {tmpdir} from 'node:os';
import path from 'node:path';

const FACTS = 5000;
const CITATIONS = 20_000;
const NOTES = 400;
const TOPICS = 50;
/** How many times as long the build with facts may take. */
const MOST = 1.3;

/** Measures, prints, and says whether the bound holds. */
export function benchFacts(project: string): boolean {
  const siteDir = path.resolve(project);
  // Once to warm up, so that the first of the two does not pay for what the machine has not read yet.
  const seconds = {warm: build(siteDir, false, 20), without: build(siteDir, false, NOTES), with: build(siteDir, true, NOTES)};
  const ratio = seconds.with / seconds.without;
  console.log(
    `${NOTES} notes: ${seconds.without.toFixed(1)} s without facts, ${seconds.with.toFixed(1)} s with ${FACTS} facts cited ${CITATIONS} times`,
  );
  console.log(`${ratio <= MOST ? 'holds' : 'BROKEN'}: ${ratio.toFixed(2)} times as long, at most ${MOST}`);
  return ratio <= MOST;
}

/** Builds generated notes in a copy of the project. @returns seconds */
function build(siteDir: string, withFacts: boolean, notes: number): number {
  const dir = mkdtempSync(path.join(tmpdir(), 'bench-facts-'));
  try {
    const left = [
      '.git',
      'node_modules',
      '.docusaurus',
      '.docusaurus-build',
      'build',
      'docs',
      'versioned_docs',
      'versioned_sidebars',
      'versions.json',
      'tests',
      // Their links lead to notes that are not generated.
      path.join('src', 'diagrams'),
    ];
    cpSync(siteDir, dir, {recursive: true, filter: (source) => !left.includes(path.relative(siteDir, source))});
    // Packages by links, so that each copy has a cache of its own.
    mkdirSync(path.join(dir, 'node_modules'));
    linkPackages(path.join(siteDir, 'node_modules'), path.join(dir, 'node_modules'));
    writeNotes(path.join(dir, 'docs'), withFacts, notes);
    console.log(`Building ${notes} notes ${withFacts ? 'with' : 'without'} facts…`);
    const began = performance.now();
    const {status, stdout, stderr} = spawnSync(process.execPath, ['--import', 'tsx', 'scripts/build.ts'], {
      cwd: dir,
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(`The generated notes do not build:\n${stdout}${stderr}`);
    return (performance.now() - began) / 1000;
  } finally {
    rmSync(dir, {recursive: true, force: true});
  }
}

/** Links every package into another `node_modules`; scopes are folders of packages. */
function linkPackages(from: string, to: string): void {
  for (const name of readdirSync(from)) {
    if (name === '.cache') continue;
    if (name.startsWith('@')) {
      mkdirSync(path.join(to, name));
      linkPackages(path.join(from, name), path.join(to, name));
    } else symlinkSync(path.join(from, name), path.join(to, name), 'junction');
  }
}

const topicOf = (fact: number): string => `topic-${fact % TOPICS}`;
const idOf = (fact: number): string => `${topicOf(fact)}.thing-${fact}.limit`;
const valueOf = (fact: number): number => 2 + (fact % 90);

function writeNotes(docs: string, withFacts: boolean, notes: number): void {
  mkdirSync(path.join(docs, '_facts'), {recursive: true});
  writeFileSync(path.join(docs, 'tags.yml'), 'VPN:\n  label: VPN\n  permalink: /vpn\n  description: Tunnels.\n');
  writeFileSync(path.join(docs, '_tag-groups.yml'), '- label: All\n  tags: [VPN]\n');
  writeFileSync(path.join(docs, 'index.md'), noteOf('Start', 'Start here.'));
  const each = CITATIONS / NOTES;
  for (let note = 0; note < notes; note++) {
    const sentences = Array.from({length: each}, (_, place) => {
      const fact = (note * each + place) % FACTS;
      const value = withFacts ? `:fact[${idOf(fact)}]` : `${valueOf(fact)} things`;
      return `A gateway that stands in a subnet of its own takes ${value} before it tells its neighbor about the route.`;
    });
    const folder = path.join(docs, `part-${note % 8}`);
    mkdirSync(folder, {recursive: true});
    const parts = [0, 1, 2, 3, 4].map((part) => `## Part ${part}\n\n${sentences.slice(part * 10, part * 10 + 10).join('\n')}\n`);
    writeFileSync(path.join(folder, `note-${note}.md`), noteOf(`Note ${note}`, parts.join('\n')));
  }
  if (!withFacts) return;
  for (let topic = 0; topic < TOPICS; topic++) {
    const facts = Array.from({length: FACTS / TOPICS}, (_, place) => factOf(place * TOPICS + topic));
    writeFileSync(path.join(docs, '_facts', `topic-${topic}.yaml`), facts.join('\n'));
  }
}

const noteOf = (title: string, text: string): string =>
  `---\ntitle: ${title}\ndescription: What this generated note says of gateways and of the routes they tell.\ntags: [VPN]\nlast_update:\n  date: 2026-01-05\n---\n\n${text}\n`;

const factOf = (fact: number): string =>
  `- id: ${idOf(fact)}\n  says: Things of number ${fact}\n  value: ${valueOf(fact)}\n  unit: things\n  source: https://learn.microsoft.com/azure/page-${fact % 40}\n  dated: 2026-01-05\n  verified: 2026-02-01\n`;
