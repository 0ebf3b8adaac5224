import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {frontMatterKeys} from './front-matter-keys';

it('names each key that is missing, unknown, empty or of another kind', () => {
  expect(checkFixture(frontMatterKeys)).toEqual([
    'docs/empty.md:2  title is empty  write it like this: title: VNet Peering',
    'docs/empty.md:3  description is empty  write it like this: description: How two virtual networks are joined, and what that costs.',
    'docs/empty.md:4  item 2 of tags is a number, expected a text  put it in quotes: "7"',
    'docs/empty.md:6  date in last_update is empty  write it like this: date: 2026-01-05',
    'docs/empty.md:7  author in last_update is empty  write it like this: author: Kim',
    'docs/empty.md:8  sources is empty  write it like this: sources: and below it - title, url and read',
    'docs/kinds.md:2  title is a number, expected a text  put it in quotes: title: "2020"',
    'docs/kinds.md:3  description is a list, expected a text  write it like this: description: How two virtual networks are joined, and what that costs.',
    'docs/kinds.md:4  tags is a text, expected a list  write it like this: tags: [VPN, Routing]',
    'docs/kinds.md:5  sidebar_position is a text, expected a number  write it like this: sidebar_position: 2',
    'docs/kinds.md:6  last_update is a text, expected keys of its own, indented below it  write it like this: last_update: {date: 2026-01-05}',
    'docs/kinds.md:7  sources is a text, expected a list  write it like this: sources: and below it - title, url and read',
    'docs/kinds.md:8  moved_from is a text, expected a list  write it like this: moved_from: [connectivity/peering]',
    'docs/list.md:1  the front matter is a list, expected keys with their values  write it like this: title: VNet Peering',
    'docs/misspelled.md:2  there is no key titel in the front matter  did you mean title?',
    'docs/misspelled.md:4  there is no key sidebar_postion in the front matter  did you mean sidebar_position?',
    'docs/misspelled.md:6  there is no key dat in last_update  did you mean date?',
    'docs/misspelled.md:9  there is no key ulr in item 1 of sources  did you mean url?',
    'docs/misspelled.md:11  there is no key slug in the front matter  the keys there are: title, description, tags, sidebar_position, sidebar_label, last_update, sources, moved_from',
    'docs/misspelled.md:12  there is no key color_of_the_sky in the front matter  the keys there are: title, description, tags, sidebar_position, sidebar_label, last_update, sources, moved_from',
    'docs/nothing.md:1  description is missing  write it like this: description: How two virtual networks are joined, and what that costs.',
    'docs/nothing.md:1  last_update is missing  write it like this: last_update: {date: 2026-01-05}',
    'docs/nothing.md:1  title is missing  write it like this: title: VNet Peering',
    'docs/texts.md:2  title is a date, expected a text  put it in quotes: title: "2020-07-18"',
    'docs/texts.md:6  sidebar_label is true or false, expected a text  put it in quotes: sidebar_label: "true"',
    'docs/texts.md:8  title in item 1 of sources is a number, expected a text  put it in quotes: title: "0b11"',
    'docs/texts.md:9  url in item 1 of sources is "http://learn.microsoft.com/"  write one address that begins with https://, without spaces',
    'docs/texts.md:12  url in item 2 of sources is missing  write it like this: url: https://learn.microsoft.com/…',
    'docs/texts.md:14  item 1 of moved_from is "/vpn/old"  write a path below the edition, such as connectivity/peering',
  ]);
});
