import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {questions} from './questions';

it('reports questions without their shape, objective, section or reasons, and notes that show none', () => {
  expect(checkFixture(questions)).toEqual([
    'docs/_questions/peering.yaml:10  the id transit is taken in docs/_questions/peering.yaml  give it one of its own',
    'docs/_questions/peering.yaml:11  there is no objective az-104.4.1.9  did you mean az-104.4.1.1?',
    'docs/_questions/peering.yaml:12  the note peering has no heading #not-transitve  did you mean peering#not-transitive?',
    'docs/_questions/peering.yaml:16  the answer is d, which is no option  write a or b or c',
    'docs/_questions/peering.yaml:17  option c of transit has no reason  add c: and why it is right or wrong',
    'docs/_questions/peering.yaml:17  there is a reason for d, which is no option  delete it, or write the option',
    'docs/_questions/peering.yaml:25  answer in item 3 is "["b"]"  write one letter, or a list of two and more',
    'docs/_questions/peering.yaml:30  the note hub does not show its questions  write ::questions in a line of its own at its end',
    'docs/_questions/shape.yaml:1  id in item 1 is "Not Kebab"  write words in lower case with hyphens, such as peering-transit-firewall',
    'docs/_questions/shape.yaml:2  objective in item 1 is "az-104.4.1"  write the exam and 3 numbers, such as az-700.1.3.2',
    'docs/_questions/shape.yaml:3  note in item 1 is "peering"  write a note and a heading, such as connectivity/vnet-peering#not-transitive',
    'docs/_questions/shape.yaml:4  kind in item 1 is "hard"  write recall or understanding or design',
    'docs/_questions/shape.yaml:5  there is no key asks in item 1  did you mean ask?',
    'docs/_questions/shape.yaml:6  b in options in item 1 is missing  add a line that begins with b:',
    'docs/_questions/shape.yaml:6  there is no key z in options in item 1  the keys there are: a, b, c, d, e, f',
    'docs/_questions/shape.yaml:9  source in item 1 is "see the documentation"  write one address that begins with https://, without spaces',
    'docs/vpn.md:14  there is no question for ::questions  write one in docs/_questions with note: vpn#heading, or delete the line',
  ]);
});
