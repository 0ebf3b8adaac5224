import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {factCitations} from './fact-citations';

it('reports facts, topics, kinds and days that are not there, names the nearest, and says where a fact cannot be shown', () => {
  expect(checkFixture(factCitations)).toEqual([
    'docs/_glossary.yml:2  there is no fact peering.vnet.peerngs in docs/_facts  did you mean peering.vnet.peerings?',
    'docs/_questions/peering.yaml:5  there is no fact peering.vnet.peering in docs/_facts  did you mean peering.vnet.peerings?',
    'docs/_questions/peering.yaml:11  the fact peering.vnet.peerings has no since to show  write it in docs/_facts/peering.yaml, or delete {show=since}',
    'docs/a.md:3  :fact[…] in front matter is shown as it is written  write the value itself',
    'docs/a.md:8  there is no fact entirely.elsewhere in docs/_facts  write it there, with its source',
    'docs/a.md:8  there is no fact peering.vnet.peering in docs/_facts  did you mean peering.vnet.peerings?',
    'docs/a.md:10  there is no topic peerin in docs/_facts  did you mean peering?',
    'docs/a.md:14  there is no fact peering.vnet.nothing-like-it-at-all in docs/_facts  write it there, with its source',
    'docs/a.md:16  ::facts does not say which  write ::facts{topic="peering"} or ::facts{ids="peering.vnet.peerings"}',
    'docs/a.md:18  there is no kind limits of facts  did you mean limit?',
    'docs/a.md:20  changed stands beside another kind  write ::facts{kind="changed"} by itself',
    'docs/a.md:22  ::facts has ids and topic  write a ::facts of its own for each',
    'docs/a.md:24  ::facts names peering.vnet.peerings twice  name it once',
    'docs/a.md:26  ::facts has a comma that no id follows  delete the comma',
    'docs/a.md:28  ::facts knows no titel  there are ids, topic, kind',
    'docs/a.md:30  :fact names no fact  write its id in brackets: :fact[peering.vnet.peerings]',
    'docs/a.md:30  :fact names no fact  write its id in brackets: :fact[peering.vnet.peerings]',
    'docs/a.md:30  there is no fact peering.vnet peering in docs/_facts  write an id without spaces',
    'docs/a.md:33  a fact has no untill to show  did you mean until?',
    'docs/a.md:33  the fact peering.vnet.peerings has no until to show  write it in docs/_facts/peering.yaml, or delete {show=until}',
    'docs/a.md:35  a heading cites a fact  write the heading in words, and cite the fact below it',
    'docs/a.md:37  a link has a fact in its text  write the fact before or behind the link',
    'docs/a.md:39  :fact[…] in the text of a picture is shown as it is written  write the value itself',
    'docs/a.md:41  :fact[…] in HTML is shown as it is written  write the value itself',
    'versioned_docs/version-2020/a.md:8  there is no fact peering.vnet.peerings in versioned_docs/version-2020/_facts  write it there, with its source',
  ]);
});
