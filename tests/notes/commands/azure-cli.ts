import {execFile} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, mkdirSync, readFileSync, renameSync, statSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {promisify} from 'node:util';
import * as z from 'zod';

const run = promisify(execFile);
const PROGRAM = path.join(import.meta.dirname, 'azure-table.py');
const CACHE = path.join(import.meta.dirname, '../../../node_modules/.cache/azure-cli');

/** An option of a command, or what it takes without one. */
const optionSchema = z.object({
  /** Such as `--name` and `-n`; none for what stands without a name. */
  names: z.array(z.string()),
  /** How many values it takes, as Python's argparse says it: a number, `?`, `*` or `+`. */
  values: z.union([z.number(), z.enum(['?', '*', '+', 'A...', '...'])]),
  required: z.boolean().optional(),
  /** The option that makes it needless; without that it must be there. */
  unless: z.string().optional(),
});

const tableSchema = z.object({version: z.string(), commands: z.record(z.string(), z.array(optionSchema).nullable())});

export type AzureOption = z.infer<typeof optionSchema>;

/** What the commands of some groups take, by name without `az`; null for one that the package itself cannot read. */
export type AzureTable = z.infer<typeof tableSchema>;

/** An Azure CLI that is installed. */
export interface AzureCli {
  /** The Python that has its packages. */
  python: string;
  version: string;
}

/**
 * The Azure CLI of this machine; in CI, as root and where there is none, Debian's or Ubuntu's package.
 *
 * @returns undefined when there is none; throws where it should have been installed and could not be
 */
export async function findAzureCli(): Promise<AzureCli | undefined> {
  const found = await installed();
  if (found || !process.env['CI'] || process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return found;
  console.log('No Azure CLI is installed, against which commands in the notes are checked: installing azure-cli (690 MB)…');
  const env = {...process.env, DEBIAN_FRONTEND: 'noninteractive'};
  const apt = (...args: string[]) => run('apt-get', args, {env, maxBuffer: Infinity});
  try {
    await apt('update', '-qq');
    await apt('install', '-y', '-qq', '--no-install-recommends', 'azure-cli');
  } catch (cause) {
    throw new Error('apt-get could not install azure-cli, against which commands in the notes are checked', {cause});
  }
  return installed();
}

/** One sentence for whoever has no Azure CLI. */
export const NO_AZURE_CLI =
  'No Azure CLI is installed, so the az commands in the notes were not checked here; they are in CI (on Debian: `apt-get install azure-cli`).';

async function installed(): Promise<AzureCli | undefined> {
  for (const python of pythons()) {
    try {
      const {stdout} = await run(python, ['-c', 'from importlib.metadata import version; print(version("azure-cli"))']);
      return {python, version: stdout.trim()};
    } catch {
      // This one has no azure-cli.
    }
  }
  return undefined;
}

/** Pythons that may have the packages: the one that `az` names, for most installers bring their own, then those of Microsoft's package and of Debian's. */
function pythons(): string[] {
  const az = (process.env['PATH'] ?? '').split(path.delimiter).flatMap((dir) => {
    const file = path.join(dir, 'az');
    return statSync(file, {throwIfNoEntry: false})?.isFile() ? [readFileSync(file, 'utf8')] : [];
  });
  const named = az.flatMap((script) =>
    [...script.slice(0, 2000).matchAll(/\/[\w./@+-]*python[\d.]*(?=["'\s])/g)].map(([file]) => file),
  );
  // Elsewhere than on Linux, /usr/bin/python3 may be what offers to install one.
  const usual = process.platform === 'linux' ? ['/opt/az/bin/python3', '/usr/bin/python3'] : [];
  return [...new Set([...named, ...usual])].filter((file) => existsSync(file));
}

/** What the commands of these groups take. It is kept for the version, the groups and the program that reads it. */
export async function readAzureTable({python, version}: AzureCli, groups: readonly string[]): Promise<AzureTable> {
  const wanted = [...new Set(groups)].sort();
  const key = createHash('sha256').update(readFileSync(PROGRAM)).update(wanted.join(' ')).digest('hex').slice(0, 16);
  const kept = path.join(CACHE, `${version}-${key}.json`);
  if (existsSync(kept)) return tableSchema.parse(JSON.parse(readFileSync(kept, 'utf8')));
  const {stdout} = await run(python, [PROGRAM, ...wanted], {maxBuffer: Infinity});
  const table = tableSchema.parse(JSON.parse(stdout));
  mkdirSync(CACHE, {recursive: true});
  // Never half a file, should two tests want it at once.
  writeFileSync(`${kept}.${process.pid}`, stdout);
  renameSync(`${kept}.${process.pid}`, kept);
  return table;
}
