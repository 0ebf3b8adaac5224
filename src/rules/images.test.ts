import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {images} from './images';

it('reports pictures that are missing, damaged, from elsewhere or without words', () => {
  expect(checkFixture(images)).toEqual([
    'docs/beside.md:8  picture ./plan.png lies beside the note, where files are not published  move it to static/img/docs and write /img/docs/plan.png',
    'docs/beside.md:10  picture plam.png is not there  put it at static/img/docs/plam.png and write /img/docs/plam.png',
    'docs/beside.md:12  picture @site/static/img/docs/peering.png is not there  did you mean /img/docs/peering.png?',
    'docs/capitals.md:8  picture /img/docs/Peering.PNG is named /img/docs/peering.png, and capitals matter  write /img/docs/peering.png',
    'docs/damaged.md:8  picture /img/docs/empty.png: the file is empty (0 bytes)  export it again as static/img/docs/empty.png',
    'docs/damaged.md:10  picture /img/docs/text.png: the file is no picture, or a damaged one  export it again as static/img/docs/text.png',
    'docs/damaged.md:12  picture /img/docs/really-svg.png: the file is named .png and holds SVG  export it again as static/img/docs/really-svg.png',
    'docs/damaged.md:14  picture /img/docs/broken-off.png: the file breaks off before its end  export it again as static/img/docs/broken-off.png',
    'docs/damaged.md:16  picture /img/docs/flat.svg: it is 640 pixels wide and 0 pixels high  export it again as static/img/docs/flat.svg',
    'docs/damaged.md:18  picture /img/docs/no-size.svg: the SVG says neither its width and height nor its viewBox  export it again as static/img/docs/no-size.svg',
    'docs/damaged.md:20  picture /img/docs/old.tiff: browsers show no pictures that end in .tiff  export it again as static/img/docs/old.tiff',
    'docs/damaged.md:22  picture /img/docs/twin.png: the file is no SVG picture  export it again as static/img/docs/twin.svg',
    'docs/elsewhere.md:8  picture https://example.com/cloud.png comes from another host  save it in static/img/docs and write /img/docs/cloud.png',
    'docs/elsewhere.md:10  picture //example.com/cloud.png comes from another host  save it in static/img/docs and write /img/docs/cloud.png',
    'docs/elsewhere.md:12  picture written into the note  save it in static/img/docs and write /img/docs/name.png',
    'docs/missing.md:8  picture /img/docs/pering.png is not there  did you mean /img/docs/peering.png?',
    'docs/missing.md:10  picture /img/docs/hub-and-spoke.png is not there  put it at static/img/docs/hub-and-spoke.png and write /img/docs/hub-and-spoke.png',
    'docs/missing.md:12  picture /static/img/docs/peering.png is not there  did you mean /img/docs/peering.png?',
    'docs/missing.md:14  picture without an address  write ![what it shows](/img/docs/name.png)',
    'docs/other-forms.md:8  picture [peering] has its address in another line  write it in place: ![what it shows](/img/docs/name.png)',
    'docs/other-forms.md:10  picture written as <img>  write ![what it shows](/img/docs/name.png)',
    'docs/words.md:8  picture /img/docs/peering.png has no alternative text  say what it shows: ![what it shows](/img/docs/peering.png)',
    'docs/words.md:10  picture /img/docs/tunnel.svg has no alternative text  say what it shows: ![what it shows](/img/docs/tunnel.svg)',
    'versioned_docs/version-2020/old.md:12  picture /img/docs/never.png is not there  put it at static/img/docs/never.png and write /img/docs/never.png',
  ]);
});
