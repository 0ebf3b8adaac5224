import {readFileSync} from 'node:fs';
import path from 'node:path';
import {beforeAll, describe, expect, it} from 'vitest';
import {formatFinding} from '../../../src/content/finding';
import {azLines, azNames, pathOf, SHELL_LANGS, type AzLine} from './az-lines';
import {findAzureCli, NO_AZURE_CLI, readAzureTable, type AzureCli, type AzureTable} from './azure-cli';
import {checkCommands, uncheckedCommands} from './check-commands';
import {codeBlocks, codeInSentences} from './code-blocks';
import {NEWER_COMMANDS, parseNewerCommands} from './newer-commands';
import {currentNotes, fixtureNotes} from './notes';

const siteDir = path.join(import.meta.dirname, '../../..');
const fixture = (name: string): string => readFileSync(path.join(import.meta.dirname, 'fixtures', name), 'utf8');

/** The calls of `az` in notes. */
function callsIn(notes: ReturnType<typeof currentNotes>): AzLine[] {
  return [...azLines(codeBlocks(notes, SHELL_LANGS)), ...azNames(codeInSentences(notes))];
}

const OR_NEWER = 'If it is newer than Azure CLI 2.45.0, list it in tests/notes/commands/newer-commands.yml';

/** What is wrong in `fixtures/docs/azure-cli.md`. */
const WRONG = [
  `docs/azure-cli.md:12  there is no command az network vnet peerings list  did you mean az network vnet peering list? ${OR_NEWER}`,
  `docs/azure-cli.md:19  az network vnet show has no option --resource-grup  did you mean --resource-group? ${OR_NEWER}`,
  'docs/azure-cli.md:19  az network vnet show lacks --resource-group  add it, or --ids',
  'docs/azure-cli.md:29  az network vnet show lacks --resource-group  add it, or --ids',
  'docs/azure-cli.md:31  az network vnet list takes nothing without an option, and here is table  write the option it belongs to before it',
  'docs/azure-cli.md:33  --output of az network vnet list has the values json table  give it one value',
  'docs/azure-cli.md:34  --query of az network vnet list has no value  give it one value',
  `docs/azure-cli.md:37  there is no command az network vnet peering sink  did you mean az network vnet peering sync? ${OR_NEWER}`,
];

/** A few commands as Azure CLI 2.45.0 has them, for machines without it. */
const few = JSON.parse(fixture('table.json')) as AzureTable;

describe('a wrong command is reported', () => {
  it('with file, line and the right one', () => {
    expect(checkCommands(callsIn(fixtureNotes()), few, []).map(formatFinding)).toEqual(WRONG);
  });
});

describe('what is listed as newer', () => {
  const ALL = 'az network vhub show -o tsv --name a\naz network vnet list --pages 3 --query a b';

  const check = (calls: string, version = '2.45.0'): string[] => {
    const lines = azLines([{file: 'docs/note.md', line: 1, lang: 'bash', text: calls}]);
    return checkCommands(lines, {...few, version}, parseNewerCommands(fixture('newer.yml'), 'newer.yml')).map(formatFinding);
  };

  it('is no fault', () => expect(check(ALL)).toEqual([]));

  it('takes what is listed, and needs what is listed as required', () => {
    expect(check(`${ALL}\naz network vhub show --names a`)).toEqual([
      `docs/note.md:3  az network vhub show has no option --names  did you mean --name? ${OR_NEWER}`,
      'docs/note.md:3  az network vhub show lacks --name  add it',
    ]);
  });

  it('is not what is cut short, or broken by a space', () => {
    expect(check(`${ALL}\naz network vnet list --resource rg\naz network vnet list \\ \n  --query a`)).toEqual([
      'docs/note.md:3  --resource of az network vnet list is short for --resource-group  write it in full',
      'docs/note.md:4  a space follows the \\ that joins this line to the next  delete it',
    ]);
  });

  it('is used', () => {
    expect(check('az network vnet list --pages 3')).toEqual([
      'newer.yml:1  no note uses az network vhub show  delete this entry',
      'newer.yml:6  no note uses --query of az network vnet list  delete --query from this entry',
    ]);
  });

  it('is needed', () => {
    expect(check(ALL.replace('a b', 'a'))).toEqual([
      'newer.yml:6  Azure CLI 2.45.0 takes --query of az network vnet list as it is used  delete --query from this entry',
    ]);
  });

  it('is there in the version it came with', () => {
    expect(check(ALL, '2.100.0')).toEqual([
      `docs/note.md:2  az network vnet list has no option --pages  See az network vnet list --help. ${OR_NEWER.replace('2.45.0', '2.100.0')}`,
      'docs/note.md:2  --query of az network vnet list has the values a b  give it one value',
    ]);
  });
});

describe('the commands in the notes', () => {
  const calls = callsIn(currentNotes(siteDir));
  let cli: AzureCli | undefined;
  let table: AzureTable;

  beforeAll(async () => {
    cli = await findAzureCli();
    if (cli)
      table = await readAzureTable(
        cli,
        calls.map((call) => pathOf(call)[0] ?? ''),
      );
    else console.log(NO_AZURE_CLI);
  }, 900_000);

  it('are there', () => expect(calls.filter(({named}) => !named).length).toBeGreaterThan(0));

  it('exist, with their options', ({skip}) => {
    if (!cli) return skip(NO_AZURE_CLI);
    const newer = parseNewerCommands(readFileSync(path.join(siteDir, NEWER_COMMANDS), 'utf8'), NEWER_COMMANDS);
    const unchecked = uncheckedCommands(calls, table);
    if (unchecked.length > 0) console.log(`This Azure CLI cannot read the options of: az ${unchecked.join(', az ')}`);
    expect(checkCommands(calls, table, newer).map(formatFinding)).toEqual([]);
  });

  it('would be reported by the real table too', ({skip}) => {
    if (!cli) return skip(NO_AZURE_CLI);
    const version = few.version;
    expect(checkCommands(callsIn(fixtureNotes()), {...table, version}, []).map(formatFinding)).toEqual(WRONG);
  });
});
