import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';

const theme = path.join(__dirname, '../../src/theme');
const files = readdirSync(theme, {recursive: true, encoding: 'utf8'}).filter((file) => file.endsWith('.tsx'));

it('there are parts of the theme that we replace', () => expect(files.length).toBeGreaterThan(0));

// A replaced part has to be looked at again with each new Docusaurus: it must say of which it is, and why it is here.
it.each(files)('src/theme/%s says in its first line what it replaces and why', (file) => {
  const part = path.dirname(file).split(path.sep).join('/');
  const name = path.basename(file) === 'index.tsx' ? part : `${part}/${path.basename(file, '.tsx')}`;
  const [first = ''] = readFileSync(path.join(theme, file), 'utf8').split('\n');
  expect(first).toMatch(new RegExp(`^// (Replaces|Wraps) ${name} \\(Docusaurus \\d+\\.\\d+\\): \\S.{20,}`));
});
