import {readFileSync} from 'node:fs';
import path from 'node:path';
import type {Rule} from './rule';

/**
 * Notes and their YAML files are UTF-8. In another encoding everything that is not plain English becomes `�` on the
 * page, and nothing says so.
 */
export const utf8: Rule = {
  name: 'utf8',
  description: 'Files are UTF-8',
  level: 'error',
  *check({siteDir, notes, otherFiles}) {
    const suspects = [
      ...notes.filter((note) => !note.utf8).map(({file}) => file),
      ...otherFiles.filter((file) => /\.ya?ml$/i.test(file)),
    ];
    for (const file of suspects) {
      const bad = firstBadByte(readFileSync(path.join(siteDir, file)));
      if (bad)
        yield {
          file,
          line: bad.line,
          problem: bad.problem,
          remedy: 'save the file as UTF-8 (an editor offers it under "Save with encoding")',
        };
    }
  },
};

function firstBadByte(bytes: Buffer): {line: number; problem: string} | undefined {
  const start = bytes.toString('latin1', 0, 2);
  if (start === '\xFF\xFE' || start === '\xFE\xFF') return {line: 1, problem: 'the file is not UTF-8 but UTF-16'};
  // No byte of a longer UTF-8 character looks like a line's end, so the lines can be read one by one.
  for (let line = 1, from = 0; from < bytes.length; line += 1) {
    const end = bytes.indexOf(0x0a, from);
    const text = bytes.subarray(from, end < 0 ? bytes.length : end);
    const good = validLength(text);
    if (good < text.length) {
      const byte = (text[good] ?? 0).toString(16).toUpperCase().padStart(2, '0');
      const before = /\S{0,20}$/.exec(text.subarray(0, good).toString('utf8'))?.[0] ?? '';
      return {line, problem: `the line is not UTF-8 (byte ${byte}${before ? ` after "${before}"` : ''})`};
    }
    from = end < 0 ? bytes.length : end + 1;
  }
  return undefined;
}

/** How many bytes from the start are UTF-8. */
function validLength(bytes: Buffer): number {
  const decoded = new TextDecoder('utf-8', {ignoreBOM: true});
  const text = decoded.decode(bytes);
  // The decoder writes U+FFFD where the bytes are wrong; one that an author wrote is right.
  for (let at = text.indexOf('\uFFFD'); at >= 0; at = text.indexOf('\uFFFD', at + 1)) {
    const length = Buffer.byteLength(text.slice(0, at));
    if (!bytes.subarray(length, length + 3).equals(Buffer.from('\uFFFD'))) return length;
  }
  return bytes.length;
}
