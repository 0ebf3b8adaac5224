import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {tagVocabulary} from './tag-vocabulary';

it('reports tags and groups that cannot be read, have another shape, or disagree', () => {
  expect(checkFixture(tagVocabulary)).toEqual([
    'docs/_tag-groups.yml:2  the tag "Roting" is not in docs/tags.yml  did you mean Routing?',
    'docs/_tag-groups.yml:4  the tag "VPN" is in the group "What is connected" already  delete it from one of the two',
    'docs/tags.yml:7  Peering has the permalink /vpn, which VPN has already  give it a permalink of its own',
    'docs/tags.yml:10  Routing has the label Peering, which Peering has already  give it a label of its own',
    'docs/tags.yml:11  there is no key permalnk in Routing  did you mean permalink?',
    'docs/tags.yml:15  permalink in Hybrid is "Hybrid Networks"  write a slash and lower-case words with hyphens, such as /private-link',
    'docs/tags.yml:16  description in Hybrid is empty  write it like this: description: Encrypted tunnels into a virtual network.',
    'docs/tags.yml:17  the tag "Cloud" is in no group, so the tag index would not show it  add it to one in docs/_tag-groups.yml',
    'versioned_docs/version-2019/tags.yml:1  the list of tags is missing  write it, one tag after the other: VPN: and below it, indented, label, permalink and description',
    'versioned_docs/version-2020/_tag-groups.yml:2  there is no key tag in item 1  did you mean tags?',
    'versioned_docs/version-2020/_tag-groups.yml:3  item 2 is a list, expected keys of its own, indented below it  write it like this: - label: What is connected, and below it tags: [VPN, Peering]',
    'versioned_docs/version-2020/tags.yml:2  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
  ]);
});

it('reports an empty list of tags, and an empty list of groups', () => {
  expect(checkFixture(tagVocabulary, {fixture: 'tag-vocabulary-empty'})).toEqual([
    'docs/_tag-groups.yml:1  the list of groups of the tag index is empty  write it: - label: What is connected, and below it tags: [VPN, Peering]',
    'docs/tags.yml:1  the list of tags is empty, and notes carry tags  write it, one tag after the other: VPN: and below it, indented, label, permalink and description',
  ]);
});
