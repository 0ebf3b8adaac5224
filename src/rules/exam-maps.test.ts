import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {examMaps} from './exam-maps';

it('reports maps that cannot be read, have another shape, or name what is not there', () => {
  expect(checkFixture(examMaps)).toEqual([
    'docs/_exams/az-104.yaml:1  exam is AZ-105 in az-104.yaml  name the file az-105.yaml',
    'docs/_exams/az-104.yaml:5  verified is 2026-12-24, which is still to come  write the day you compared it',
    'docs/_exams/az-104.yaml:8  az-104.4 stands below az-105  write an id that begins with az-105.',
    'docs/_exams/az-104.yaml:17  az-104.4.1.1: the note peering has no heading #not-transitve  did you mean peering#not-transitive?',
    'docs/_exams/az-104.yaml:17  az-104.4.1.1: there is no note pering  did you mean peering?',
    'docs/_exams/az-104.yaml:18  the id az-104.4.1.1 stands twice  give each its own',
    'docs/_exams/az-104.yaml:20  az-104.5.1.1 stands below az-104.4.1  write an id that begins with az-104.4.1.',
    'docs/_exams/az-305.yaml:2  the line is indented with a tab  indent it with spaces: YAML knows no tabs',
    'docs/_exams/az-700.yaml:3  outline is "2026-02-30"  write a day that there is, such as 2020-07-18',
    'docs/_exams/az-700.yaml:4  source is "http://learn.microsoft.com/credentials/"  write one address that begins with https://, without spaces',
    'docs/_exams/az-700.yaml:7  there is no key domain in az-700.yaml  did you mean domains?',
  ]);
});
