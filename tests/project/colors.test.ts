import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {literalColors} from './literal-colors';

const src = path.join(import.meta.dirname, '../../src');
const files = readdirSync(src, {recursive: true, encoding: 'utf8'})
  .map((file) => file.split(path.sep).join('/'))
  .filter((file) => /\.(css|tsx)$/.test(file) && file !== 'css/theme.css' && !file.includes('fixtures/'))
  .sort();

it('there are styles and components to look at', () => expect(files.length).toBeGreaterThan(20));

it.each(files)('src/%s names no color: they are in src/css/theme.css', (file) => {
  expect(literalColors(readFileSync(path.join(src, file), 'utf8'))).toEqual([]);
});

it('a color in a style sheet or a component would be found', () => {
  const found = (file: string) =>
    literalColors(readFileSync(path.join(import.meta.dirname, 'fixtures/literal-colors', file), 'utf8')).map(
      ({line, color}) => `${line} ${color}`,
    );
  expect(found('styles.module.css')).toEqual([
    '3 #123',
    '4 rgb(',
    '5 darkred',
    '11 #00000080',
    '12 light-dark(',
    '12 white',
    '12 black',
  ]);
  expect(found('index.tsx')).toEqual(['4 tomato', '5 #0a5a86']);
});
