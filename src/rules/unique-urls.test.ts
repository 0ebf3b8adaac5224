import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {uniqueUrls} from './unique-urls';

it('reports notes and old addresses that share an address with a page', () => {
  expect(checkFixture(uniqueUrls)).toEqual([
    'docs/002-Twin/two.md:1  the topic docs/002-Twin/ would have the address /docs/twin/, which is that of the topic docs/001-twin/  give one of the two folders another name, or put their notes into one',
    'docs/2020/early.md:1  the note would have the address /docs/2020/early/, which is below those of edition 2020  give the file or its folder another name',
    'docs/about/about.md:1  the note would have the address /docs/about/, which is the address of the page of the topic docs/about/  give the file or its folder another name',
    'docs/about/about.md:1  without its number the note has the name of docs/about/003-About.md  give the file or its folder another name',
    'docs/connectivity/009-vnet-peering.md:1  the note would have the address /docs/connectivity/vnet-peering/, which is the address of docs/connectivity/004-VNet-Peering.md  give the file or its folder another name',
    'docs/connectivity/unlike.md:6  moved_from names /docs/connectivity/VNET-peering/, which is the address of docs/connectivity/004-VNet-Peering.md  take it out, or mend it',
    'docs/connectivity/unlike.md:6  moved_from names /docs/connectivity/vpn/, which docs/connectivity/moved-too.md names too  take it out, or mend it',
    'docs/hub/002-hub.mdx:1  the note would have the address /docs/hub/hub/, which is the address of docs/hub/001-hub.md  give the file or its folder another name',
    'docs/tags/mine.md:1  the note would have the address /docs/tags/mine/, which is below those of the tag pages  give the file or its folder another name',
    'docs/topic/index.md:1  the note would have the address /docs/topic/, which is the address of the page of the topic docs/topic/  give the file or its folder another name',
    'docs/vpn/vpn.md:1  the note would have the address /docs/vpn/, which is the address of the page of the topic docs/vpn/  give the file or its folder another name',
    'docs/wan/wan.md:1  the note would have the address /docs/wan/, which is the address of the page of the topic docs/wan/  give the file or its folder another name',
  ]);
});
