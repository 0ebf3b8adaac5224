import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {topicFiles} from './topic-files';

it('reports what is wrong in a _category_.yml, and files that are meant to be one', () => {
  expect(checkFixture(topicFiles)).toEqual([
    'docs/empty/_category_.yml:1  label is missing  write it like this: label: Connectivity',
    'docs/keys/_category_.yml:1  there is no key lable in _category_.yml  did you mean label?',
    'docs/keys/_category_.yml:2  position is a text, expected a number  write it like this: position: 2',
    'docs/keys/_category_.yml:4  type in link is "doc"  write generated-index',
    'docs/keys/_category_.yml:5  there is no key id in link  the keys there are: type, description',
    'docs/other/_category_.json:1  the file is named _category_.json, which is not read  name it _category_.yml',
    'docs/other/deep/_category_.yaml:1  the file is named _category_.yaml, which is not read  name it _category_.yml',
    'docs/tab/_category_.yml:3  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
  ]);
});
