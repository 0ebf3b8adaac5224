import {LineCounter, isMap, isSeq, parseDocument} from 'yaml';
import * as z from 'zod';

/** Where they are listed. */
export const NEWER_COMMANDS = 'tests/notes/commands/newer-commands.yml';

const option = z.string().regex(/^--?[a-z]/);

const commandSchema = z
  .strictObject({
    /** Without `az`. */
    command: z.string().regex(/^[a-z]/),
    /** What the notes use of its options. */
    options: z.array(option).default([]),
    /** Those of them that must be there; only where the whole command is newer. */
    required: z.array(option).default([]),
    /** Options that Debian's knows with one value, and that take several now. */
    lists: z.array(option).default([]),
    /** The version of the Azure CLI it came with. */
    since: z
      .string()
      .regex(/^\d+\.\d+\.\d+$/)
      .optional(),
    /** The extension it is in. */
    extension: z.string().optional(),
    /** The page that documents it. */
    source: z.url().startsWith('https://learn.microsoft.com/cli/azure/'),
  })
  .refine(({since, extension}) => (since === undefined) !== (extension === undefined), 'either since or extension');

/** A command, or options of one, that the Azure CLI of Debian does not have. */
export type NewerCommand = z.infer<typeof commandSchema> & {file: string; line: number};

/** Reads `newer-commands.yml`. Throws where it has another shape. */
export function parseNewerCommands(text: string, file: string): NewerCommand[] {
  const lines = new LineCounter();
  const document = parseDocument(text, {lineCounter: lines});
  const {contents} = document;
  if (document.errors[0]) throw document.errors[0];
  const commands = z.array(commandSchema).parse(document.toJS() ?? []);
  return commands.map((command, index) => {
    const item = isSeq(contents) ? contents.items[index] : undefined;
    const offset = isMap(item) ? item.range[0] : undefined;
    return {...command, file, line: offset === undefined ? 1 : lines.linePos(offset).line};
  });
}

/** Whether one version of the Azure CLI is at least another. */
export function isAtLeast(version: string, other: string): boolean {
  return version.localeCompare(other, 'en', {numeric: true}) >= 0;
}
