import {lstatSync} from 'node:fs';
import path from 'node:path';
import type {Rule} from './rule';

/**
 * Notes have names that Docusaurus publishes, and under an address that can be typed. It reads `.md` and `.mdx` in
 * small letters only and passes over everything else in silence.
 */
export const fileNames: Rule = {
  name: 'file-names',
  description: 'Notes end in .md or .mdx, and names hold letters, digits, dots, hyphens and underscores only',
  level: 'error',
  *check({siteDir, notes, otherFiles}) {
    const linked = otherFiles.filter((file) => !hidden(file) && lstatSync(path.join(siteDir, file)).isSymbolicLink());
    for (const file of linked) {
      yield {file, line: 1, problem: 'this is a link to another place', remedy: 'put what it leads to here in its stead'};
    }
    const skipped = otherFiles.filter((file) => LOOKS_LIKE_A_NOTE.test(file) && !hidden(file) && !linked.includes(file));
    for (const file of skipped) {
      const {name, ext} = path.posix.parse(file);
      yield {
        file,
        line: 1,
        problem: `a file that ends in ${ext} is not published`,
        remedy: `name it ${name}.${/mdx/i.test(ext) ? 'mdx' : 'md'}`,
      };
    }
    const folders = new Set<string>();
    for (const file of [...notes.map((note) => note.file), ...skipped]) {
      const parts = file.split('/');
      for (const [index, part] of parts.entries()) {
        const odd = /[^\w.-]/.exec(part)?.[0];
        if (odd === undefined) continue;
        const isFolder = index < parts.length - 1;
        const folder = parts.slice(0, index + 1).join('/');
        if (isFolder && folders.has(folder)) continue;
        if (isFolder) folders.add(folder);
        yield {
          file,
          line: 1,
          problem: `the name of the ${isFolder ? 'folder' : 'file'} "${part}" has ${odd === ' ' ? 'a space' : `the character ${odd}`} in it`,
          remedy: rename(part),
        };
      }
    }
  },
};

function rename(name: string): string {
  const plain = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\w.-]+/g, '-')
    .replace(/^-+|-+(?=\.|$)/g, '');
  return /^\w/.test(plain) ? `name it ${plain}` : 'name it with letters from a to z, digits, dots, hyphens and underscores';
}

const LOOKS_LIKE_A_NOTE = /\.(md|mdx|markdown|mdown|mkd)$/i;

/** What begins with an underscore is meant to stay unpublished; what begins with a dot is none of ours. */
const hidden = (file: string): boolean => /\/[_.]/.test(file);
