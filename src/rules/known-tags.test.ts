import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {knownTags} from './known-tags';

it('reports tags that are not in tags.yml of the note’s edition', () => {
  expect(checkFixture(knownTags)).toEqual([
    'docs/bad.md:6  the tag "private link" is not in docs/tags.yml  did you mean Private Link?',
    'docs/bad.md:6  the tag "VPM" is not in docs/tags.yml  did you mean VPN?',
    'docs/list.md:8  the tag "Kubernetes" is not in docs/tags.yml  add it there, or take one that is: VPN, Private Link',
    'versioned_docs/version-2020/old.md:6  the tag "VPN" is not in versioned_docs/version-2020/tags.yml  add it there, or take one that is: Cloud',
  ]);
});
