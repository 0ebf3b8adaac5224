import {describe, expect, it} from 'vitest';
import {countWords, readingMinutes} from './reading-time';

describe('countWords', () => {
  it.each([
    ['nothing', '', 0],
    ['text', 'Peering is not transitive.', 4],
    ['front matter is not read', '---\ntitle: VNet Peering\n---\n\nOne two.\n', 2],
    ['of a link its text', '[VNet Peering](./004-VNet-Peering.md#two-links) first', 3],
    ['of a picture its alternative text', '![A hub](/img/docs/hub.png "The hub")', 2],
    ['comments are not read', 'One <!-- two three --> four', 2],
    ['of a table its cells', '| Name | Size |\n| --- | --- |\n| GatewaySubnet | /27 |', 4],
    ['commands, without their fence', '```azurecli title="List"\naz network vnet list\n```', 4],
    ['a callout without its mark', ':::warning[Ends in 2027]\n\nMove now.\n\n:::', 2],
    ['a heading without its marks', '## Limits <!-- #limits -->', 1],
    ['Windows line ends', '---\r\ntitle: A\r\n---\r\nOne two', 2],
  ])('%s', (_name, markdown, words) => expect(countWords(markdown)).toBe(words));
});

describe('readingMinutes', () => {
  it.each([
    [0, 1],
    [100, 1],
    [299, 1],
    [300, 2],
    [2000, 10],
  ])('%i words', (words, minutes) => expect(readingMinutes('word '.repeat(words))).toBe(minutes));
});
