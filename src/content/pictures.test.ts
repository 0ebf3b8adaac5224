import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {findPicture, measurePicture} from './pictures';

let dir: string;
const put = (file: string, content: string | Uint8Array): string => {
  const full = path.join(dir, 'static', file);
  mkdirSync(path.dirname(full), {recursive: true});
  writeFileSync(full, content);
  return full;
};

beforeAll(() => {
  dir = mkdtempSync(path.join(tmpdir(), 'pictures-'));
  for (const file of ['img/docs/a.png', 'img/docs/2020/a.png', 'img/docs/b.png', 'img/docs/with space.png', 'logo.svg'])
    put(file, 'x');
  writeFileSync(path.join(dir, 'outside.png'), 'x');
});
afterAll(() => rmSync(dir, {recursive: true}));

describe('findPicture', () => {
  it.each<[src: string, edition: string | undefined, found: string | undefined]>([
    ['/img/docs/a.png', undefined, '/img/docs/a.png'],
    ['/img/docs/a.png', '2020', '/img/docs/2020/a.png'],
    ['/img/docs/b.png', '2020', '/img/docs/b.png'],
    ['/img/docs/with%20space.png', undefined, '/img/docs/with%20space.png'],
    ['/logo.svg', '2020', '/logo.svg'],
    ['/img/docs/A.png', undefined, undefined],
    ['/img/docs/c.png', undefined, undefined],
    ['/img/docs', undefined, undefined],
    ['img/docs/a.png', undefined, undefined],
    ['./a.png', undefined, undefined],
    ['/../outside.png', undefined, undefined],
    ['/img/docs/%E0%A4%A.png', undefined, undefined],
    ['/img/docs/a.png%00', undefined, undefined],
    ['https://example.com/a.png', undefined, undefined],
  ])('%s in edition %s is %s', (src, edition, found) => {
    const picture = findPicture(dir, src, edition);
    expect(picture?.src).toBe(found);
    if (picture) expect(picture.file).toBe(path.join(dir, 'static', decodeURIComponent(picture.src)));
  });
});

/** The head of a JPEG of 40 by 30 pixels, with an EXIF orientation. */
function jpeg(orientation: number): Uint8Array {
  const exif = [
    0x45,
    0x78,
    0x69,
    0x66,
    0,
    0,
    0x4d,
    0x4d,
    0,
    0x2a,
    0,
    0,
    0,
    8,
    0,
    1,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const frame = [0xff, 0xc0, 0, 17, 8, 0, 30, 0, 40, 3, 1, 0x11, 0, 2, 0x11, 0, 3, 0x11, 0];
  return Uint8Array.from([0xff, 0xd8, 0xff, 0xe1, 0, exif.length + 2, ...exif, ...frame, 0xff, 0xd9]);
}
const svg = (attributes: string): string =>
  `<?xml version="1.0"?>\n<!-- ${'licence '.repeat(200)}-->\n<svg ${attributes}><title>a > b</title></svg>\n`;

describe('measurePicture', () => {
  it.each<[file: string, content: string | Uint8Array, size: [number, number]]>([
    ['upright.jpg', jpeg(1), [40, 30]],
    ['on-its-side.jpeg', jpeg(6), [30, 40]],
    ['view-box.svg', svg('viewBox="0 0 640 360"'), [640, 360]],
    ['view-box-with-commas.svg', svg("viewBox='-10,-10, 640.4 ,360.6'"), [640, 361]],
    ['size.svg', svg('width="320px" height="180" viewBox="0 0 640 360"'), [320, 180]],
    ['percent.svg', svg('width="100%" height="100%" viewBox="0 0 640 360"'), [640, 360]],
    ['dot.gif', Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'), [1, 1]],
  ])('%s', (file, content, [width, height]) => expect(measurePicture(put(file, content))).toEqual({width, height}));

  it.each<[file: string, content: string | Uint8Array, reason: string]>([
    ['empty.png', '', 'the file is empty (0 bytes)'],
    ['text.png', 'text', 'the file is no picture, or a damaged one'],
    ['photo.png', jpeg(1), 'the file is named .png and holds JPG'],
    ['cut.jpg', jpeg(1).subarray(0, -2), 'the file breaks off before its end'],
    ['flat.svg', svg('viewBox="0 0 640 0"'), 'it is 640 pixels wide and 0 pixels high'],
    ['no-size.svg', svg('fill="none"'), 'the SVG says neither its width and height nor its viewBox'],
    ['no-numbers.svg', svg('viewBox="0 0 wide high"'), 'the SVG says neither its width and height nor its viewBox'],
    ['cut.svg', svg('viewBox="0 0 1 1"').slice(0, -9), 'the file breaks off before its end'],
    ['html.svg', '<!doctype html><p>Not found</p>', 'the file is no SVG picture'],
    ['scan.tiff', 'II*', 'browsers show no pictures that end in .tiff'],
    ['none', 'x', 'browsers show no pictures without an ending such as .png'],
  ])('%s: %s', (file, content, reason) => expect(() => measurePicture(put(file, content))).toThrow(new Error(reason)));
});
