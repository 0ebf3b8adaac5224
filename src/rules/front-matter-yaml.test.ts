import {writeFileSync} from 'node:fs';
import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {frontMatterYaml} from './front-matter-yaml';

it('names each fault of the YAML in plain words, in its line', () => {
  expect(checkFixture(frontMatterYaml)).toEqual([
    'docs/alias-in-list.md:6  a text cannot begin with *  put it in quotes',
    'docs/alias.md:2  a text cannot begin with *  put the text in quotes: title: "*Bold"',
    'docs/anchor.md:2  a text cannot begin with &  put the text in quotes: title: "&VPN options"',
    `docs/apostrophe.md:2  the text after title: goes on after its closing quote  put the text in quotes: title: "it's fine"`,
    'docs/at.md:2  a text cannot begin with @  put the text in quotes: title: "@home"',
    'docs/backslash.md:2  the text in double quotes has a backslash  write \\\\ for a backslash',
    'docs/bracket.md:6  the bracket that opens here is not closed  write ] or } at its end, and a comma between the items',
    'docs/colon.md:2  the text after title: has a colon of its own  put the text in quotes: title: "VPN: the options"',
    'docs/hyphen.md:8  there is no space after the hyphen  write - Routing',
    'docs/indent.md:7  the line is indented, and sidebar_position: above it has its value already  begin it as far left as the line above',
    'docs/no-space.md:6  there is no space after the colon  write sidebar_position: 2',
    'docs/quote.md:2  the quote that opens here is not closed  write the same quote at the end of the text',
    'docs/quoted-part.md:2  the text after title: goes on after its closing quote  put the text in quotes: title: "\\"VPN\\" options"',
    'docs/several.md:2  a text cannot begin with @  put the text in quotes: title: "@one"',
    'docs/several.md:3  the text after description: goes on after its closing quote  put the text in quotes: description: "\\"two\\" more"',
    'docs/several.md:6  the bracket that opens here is not closed  write ] or } at its end, and a comma between the items',
    'docs/star.md:2  a text cannot begin with *  put the text in quotes: title: "*Bold* title"',
    'docs/tab.md:5  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
    'docs/twice.md:6  the key title stands twice  keep one of the two',
    'docs/uneven.md:6  the line stands neither below its neighbors nor inside the line above  indent it by as many spaces as its neighbors',
    'docs/words.md:6  "just some words" is neither a key with its value nor an item of a list  write it as key: value, or - item',
  ]);
});

it('sees what is wrong beside a tab, and with Windows line ends', () => {
  const found = checkFixture(frontMatterYaml, {
    prepare: (dir) =>
      writeFileSync(
        `${dir}/docs/windows.md`,
        '---\r\nlast_update:\r\n\tdate: 2026-01-05\r\ntitle: @home\r\n---\r\n\r\nText.\r\n',
      ),
  });
  expect(found.filter((line) => line.includes('windows'))).toEqual([
    'docs/windows.md:3  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
    'docs/windows.md:4  a text cannot begin with @  put the text in quotes: title: "@home"',
  ]);
});
