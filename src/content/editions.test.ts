import {describe, expect, it} from 'vitest';
import {archivedEditionOf, listEditions, versionOptions} from './editions';

const editions = listEditions('2027', ['2026', '2020']);

describe('listEditions', () => {
  it('has the current edition first, then the archived ones, each with its folder and route', () => {
    expect(editions).toEqual([
      {label: '2027', current: true, folder: 'docs', route: 'docs/'},
      {label: '2026', current: false, folder: 'versioned_docs/version-2026', route: 'docs/2026/'},
      {label: '2020', current: false, folder: 'versioned_docs/version-2020', route: 'docs/2020/'},
    ]);
  });
});

describe('versionOptions', () => {
  it('keeps every edition but the current one out of web search', () => {
    const options = versionOptions(editions);
    expect(Object.entries(options).map(([name, {noIndex, path, label}]) => [name, label, path, noIndex ?? false])).toEqual([
      ['2020', '2020', '2020', true],
      ['2026', '2026', '2026', true],
      ['current', '2027', '', false],
    ]);
  });
});

describe('archivedEditionOf', () => {
  it.each([
    ['/somewhere/versioned_docs/version-2020/connectivity/003-Communications.md', '2020'],
    ['C:\\notes\\versioned_docs\\version-2026\\index.md', '2026'],
    ['/somewhere/docs/connectivity/003-Communications.md', undefined],
  ])('%s', (file, label) => expect(archivedEditionOf(file)).toBe(label));
});
