import type {CodeBlock} from './code-blocks';
import {shellCommands, type ShellWord, type Variables} from './shell';

/** A call of the Azure CLI in a note. */
export interface AzLine {
  file: string;
  line: number;
  /** What follows `az`. */
  words: ShellWord[];
  /** Whether a sentence only names it, without all that it needs to run. */
  named: boolean;
}

/** Languages of code blocks in which `az` is looked for. */
export const SHELL_LANGS = ['azurecli', 'bash', 'sh', 'shell'];

/** The calls of `az` in blocks of shell code. What a block assigns to a variable, later blocks of the note know. */
export function azLines(blocks: readonly CodeBlock[]): AzLine[] {
  const known = new Map<string, Variables>();
  return blocks.flatMap((block) => {
    const variables = known.get(block.file) ?? new Map<string, string>();
    known.set(block.file, variables);
    return linesOf(block, variables, false);
  });
}

/** The calls of `az` that sentences name. */
export function azNames(codes: readonly CodeBlock[]): AzLine[] {
  return codes.filter(({text}) => /^az\s/.test(text) && !text.includes('…')).flatMap((code) => linesOf(code, new Map(), true));
}

function linesOf({file, line, text}: CodeBlock, variables: Variables, named: boolean): AzLine[] {
  return shellCommands(text, variables).flatMap(([first, ...rest]) =>
    first?.text === 'az'
      ? [{file, line: line + first.line, words: rest.map((word) => ({...word, line: line + word.line})), named}]
      : [],
  );
}

const SUBCOMMAND = /^[a-z][a-z0-9-]*$/;

/** The words of a call that can be its command: those before its options. */
export function pathOf({words}: AzLine): string[] {
  const end = words.findIndex(({text}) => !SUBCOMMAND.test(text));
  return words.slice(0, end === -1 ? words.length : end).map(({text}) => text);
}

/** An option of a call with its values. */
export interface GivenOption {
  name: string;
  line: number;
  values: string[];
}

/** What follows a command, by option; what stands before the first has none. */
export function givenOptions(words: readonly ShellWord[]): {loose: ShellWord[]; options: GivenOption[]} {
  const loose: ShellWord[] = [];
  const options: GivenOption[] = [];
  for (const word of words) {
    const [, name, , value] = /^(--?[A-Za-z][\w-]*)(=([^]*))?$/.exec(word.text) ?? [];
    const last = options.at(-1);
    if (name !== undefined) options.push({name, line: word.line, values: value === undefined ? [] : [value]});
    else if (last) last.values.push(word.text);
    else loose.push(word);
  }
  return {loose, options};
}
