import type {Finding} from '../../../src/content/finding';
import {didYouMean} from '../../../src/rules/support/fault';
import {givenOptions, pathOf, type AzLine, type GivenOption} from './az-lines';
import type {AzureOption, AzureTable} from './azure-cli';
import {isAtLeast, NEWER_COMMANDS, type NewerCommand} from './newer-commands';
import type {ShellWord} from './shell';

/** What every command takes. */
const EVERYWHERE = [
  '--debug',
  '--help',
  '-h',
  '--only-show-errors',
  '--output',
  '-o',
  '--query',
  '--subscription',
  '--verbose',
].map((name): AzureOption => ({names: [name], values: '*'}));

/** Holds calls of the Azure CLI to what its commands take. */
export function checkCommands(lines: readonly AzLine[], table: AzureTable, newer: readonly NewerCommand[]): Finding[] {
  const commands = withNewer(table, newer);
  const orNewer = `If it is newer than Azure CLI ${table.version}, list it in ${NEWER_COMMANDS}`;
  return [...lines.flatMap((line) => faultsOf(line, commands, orNewer)), ...needless(newer, lines, table, commands)];
}

type Commands = ReadonlyMap<string, readonly AzureOption[] | null>;

/** The commands of this version and what is newer than it. */
function withNewer(table: AzureTable, newer: readonly NewerCommand[]): Commands {
  const commands = new Map(Object.entries(table.commands));
  for (const {command, options, required, lists} of newer.filter((entry) => isNewer(entry, table))) {
    const known = (commands.get(command) ?? EVERYWHERE).map((option): AzureOption =>
      option.names.some((name) => lists.includes(name)) ? {...option, values: '+'} : option,
    );
    const added = options.map((name): AzureOption => ({names: [name], values: '*', required: required.includes(name)}));
    commands.set(command, [...known, ...added]);
  }
  return commands;
}

function isNewer({since}: NewerCommand, {version}: AzureTable): boolean {
  return since === undefined || !isAtLeast(version, since);
}

/** A call's command, the longest there is, and what follows it. */
function resolve(line: AzLine, commands: Commands): {command: string; rest: AzLine['words']} | undefined {
  const path = pathOf(line);
  for (let length = path.length; length > 0; length -= 1) {
    const command = path.slice(0, length).join(' ');
    if (commands.has(command)) return {command, rest: line.words.slice(length)};
  }
  return undefined;
}

type LineFault = Omit<Finding, 'file'>;

function faultsOf(call: AzLine, commands: Commands, orNewer: string): Finding[] {
  const {file, line, named} = call;
  const found = resolve(call, commands);
  if (!found) {
    const path = `az ${pathOf(call).join(' ')}`;
    const known = [...commands.keys()].map((name) => `az ${name}`);
    if (named && known.some((name) => name.startsWith(`${path} `))) return [];
    return [
      {
        file,
        line,
        problem: `there is no command ${path}`,
        remedy: `${didYouMean(path, known, 'Look for it in https://learn.microsoft.com/cli/azure/.')} ${orNewer}`,
      },
    ];
  }
  const {command, rest} = found;
  const takes = commands.get(command);
  // The test says which these are.
  if (!takes) return [];
  const blank = rest.find(({text}) => text.trim() === '' && text !== '');
  if (blank)
    return [{file, line: blank.line, problem: 'a space follows the \\ that joins this line to the next', remedy: 'delete it'}];
  const {loose, options} = givenOptions(rest);
  const positional = takes.some(({names}) => names.length === 0);
  const faults = [
    ...(positional ? [] : looseFaults(loose, command)),
    ...options.flatMap((option) => unknownFaults(option, command, takes, orNewer)),
    // A sentence says what a command is called and no more; and values may stand alone where a command takes such.
    ...(named || positional ? [] : options.flatMap((option) => valueFaults(option, command, takes))),
    ...(named ? [] : missingFaults(options, command, takes, line)),
  ];
  return faults.map((fault) => ({file, ...fault}));
}

function looseFaults([first]: readonly ShellWord[], command: string): LineFault[] {
  if (!first) return [];
  const problem = `az ${command} takes nothing without an option, and here is ${first.text}`;
  return [{line: first.line, problem, remedy: 'write the option it belongs to before it'}];
}

function unknownFaults({name, line}: GivenOption, command: string, takes: readonly AzureOption[], orNewer: string): LineFault[] {
  if (takes.some(({names}) => names.includes(name))) return [];
  const known = takes.flatMap(({names}) => names.filter((other) => other.startsWith('--')));
  const longer = known.filter((other) => other.startsWith(name));
  if (longer[0] !== undefined && longer.length === 1)
    return [{line, problem: `${name} of az ${command} is short for ${longer[0]}`, remedy: 'write it in full'}];
  const remedy = didYouMean(name, known, `See az ${command} --help.`);
  return [{line, problem: `az ${command} has no option ${name}`, remedy: `${remedy} ${orNewer}`}];
}

function valueFaults({name, line, values}: GivenOption, command: string, takes: readonly AzureOption[]): LineFault[] {
  const wanted = wantedValues(
    takes.find(({names}) => names.includes(name)),
    values.length,
  );
  if (wanted === undefined) return [];
  const given =
    values.length === 0 ? 'no value' : values.length === 1 ? `the value ${values.join('')}` : `the values ${values.join(' ')}`;
  return [{line, problem: `${name} of az ${command} has ${given}`, remedy: `give it ${wanted}`}];
}

/** How many values an option takes, when it is given another number. */
function wantedValues(option: AzureOption | undefined, count: number): string | undefined {
  const values = option?.values;
  if (values === '?') return count <= 1 ? undefined : 'one value or none';
  if (values === '+') return count >= 1 ? undefined : 'a value';
  if (typeof values !== 'number' || values === count) return undefined;
  return values === 0 ? 'none' : values === 1 ? 'one value' : `${values} values`;
}

/** The options that must be there and are not, by their longest name. */
function missingFaults(given: readonly GivenOption[], command: string, takes: readonly AzureOption[], line: number): LineFault[] {
  const has = (...names: string[]): boolean => given.some(({name}) => names.includes(name));
  if (has('--help', '-h')) return [];
  return takes
    .filter(({names}) => names.length > 0 && !has(...names))
    .filter(({required, unless}) => required === true || (unless !== undefined && !has(unless)))
    .map(({names, unless}) => {
      const [name = ''] = [...names].sort((a, b) => b.length - a.length);
      return {line, problem: `az ${command} lacks ${name}`, remedy: unless === undefined ? 'add it' : `add it, or ${unless}`};
    });
}

/** The commands in calls that this Azure CLI has and cannot read, so that their options are not checked. */
export function uncheckedCommands(lines: readonly AzLine[], table: AzureTable): string[] {
  const commands = new Map(Object.entries(table.commands));
  const names = lines.map((line) => resolve(line, commands)?.command ?? '').filter((name) => commands.get(name) === null);
  return [...new Set(names)];
}

/** What is listed as newer, and is not, or is not used. */
function needless(newer: readonly NewerCommand[], lines: readonly AzLine[], table: AzureTable, commands: Commands): Finding[] {
  const used = new Map<string, GivenOption[]>();
  for (const line of lines) {
    const found = resolve(line, commands);
    if (found) used.set(found.command, [...(used.get(found.command) ?? []), ...givenOptions(found.rest).options]);
  }
  return newer.flatMap((entry) => {
    const {file, line, command, options, lists} = entry;
    const here = used.get(command);
    if (!here) return [{file, line, problem: `no note uses az ${command}`, remedy: 'delete this entry'}];
    // A later version than Debian's is on some machines; there an entry may rest.
    const known = isNewer(entry, table) ? table.commands[command] : undefined;
    if (known && options.length + lists.length === 0)
      return [{file, line, problem: `Azure CLI ${table.version} has az ${command}`, remedy: 'delete this entry'}];
    const problem = (name: string): string | undefined => {
      const given = here.filter((option) => option.name === name);
      if (given.length === 0) return `no note uses ${name} of az ${command}`;
      const option = known?.find(({names}) => names.includes(name));
      if (!option || (lists.includes(name) && given.some(({values}) => wantedValues(option, values.length)))) return undefined;
      return `Azure CLI ${table.version} takes ${name} of az ${command} as it is used`;
    };
    return [...options, ...lists].flatMap((name) => {
      const said = problem(name);
      return said === undefined ? [] : [{file, line, problem: said, remedy: `delete ${name} from this entry`}];
    });
  });
}
