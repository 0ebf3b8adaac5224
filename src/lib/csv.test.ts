import {expect, it} from 'vitest';
import {csvOf} from './csv';

it('quotes what has to be quoted (RFC 4180, 2.5 to 2.7)', () => {
  expect(
    csvOf([
      ['id', 'says'],
      ['a', 'one, two'],
      ['b', 'a "quoted" word'],
      ['c', 'two\nlines'],
    ]),
  ).toBe('id,says\r\na,"one, two"\r\nb,"a ""quoted"" word"\r\nc,"two\nlines"\r\n');
});
