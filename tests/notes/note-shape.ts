import {readingMinutes} from '../../src/lib/reading-time';

/** What a note that teaches a service has, beside what the rules ask of every note. */
const PARTS: readonly [says: string, has: (markdown: string) => boolean][] = [
  ['6 to 12 minutes', (markdown) => readingMinutes(markdown) >= 6 && readingMinutes(markdown) <= 12],
  ['a diagram before its first heading', (markdown) => markdown.slice(0, markdown.search(/^## /m)).includes('![')],
  ['commands for Azure CLI', (markdown) => /^```azurecli/m.test(markdown)],
  ['commands for PowerShell', (markdown) => /^```powershell/m.test(markdown)],
  ['a template in Bicep', (markdown) => /^```bicep/m.test(markdown)],
  ['what is billed', (markdown) => /\b(billed|bills|billing|free|pay|cost|costs)\b/i.test(markdown)],
  ['how to clean up', (markdown) => /\bclean[\s-]up\b|\baz [a-z -]+ delete\b|\bRemove-Az/i.test(markdown)],
  ['a table', (markdown) => /^\| --- \|/m.test(markdown)],
  ['questions', (markdown) => /^::questions/m.test(markdown)],
];

/** What of it a note lacks. @param markdown the note, front matter included */
export function lackedBy(markdown: string): string[] {
  return PARTS.filter(([, has]) => !has(markdown)).map(([says]) => says);
}
