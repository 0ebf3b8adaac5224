import {readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {drawFile, listDiagrams, upToDate} from '../../src/drawing/diagram-files';

const siteDir = path.join(__dirname, '../..');
const LARGEST = 15_000;

describe.each(listDiagrams(siteDir))('diagram $name', (diagram) => {
  const svg = drawFile(diagram);

  it('is drawn as its text says: else run `npm run diagrams`', () => {
    expect(upToDate(diagram, svg)).toEqual({svg: true, png: true});
  });

  it('is small, runs nothing and asks for nothing', () => {
    expect(Buffer.byteLength(svg)).toBeLessThan(LARGEST);
    expect(svg).not.toMatch(/<script|@font-face|@import|url\(|href=|data:|on[a-z]+=/);
  });

  it('is kept with Unix line ends, by which its bytes are compared', () => {
    expect(readFileSync(diagram.svg, 'utf8')).not.toContain('\r');
  });
});

it('there are diagrams to check', () => {
  expect(listDiagrams(siteDir).length).toBeGreaterThan(2);
});
