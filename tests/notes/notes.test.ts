import path from 'node:path';
import {describe, expect, it} from 'vitest';
import {readCurrentLabel} from '../../src/content/current-label';
import {formatFinding} from '../../src/content/finding';
import {readNotes} from '../../src/content/read-notes';
import {namedValues} from '../../src/lib/azure-values';
import {FURTHER_EXCEPTIONS, VALUE_EXCEPTIONS} from '../../src/lib/value-exceptions';
import {allRules} from '../../src/rules/all-rules';
import {countAndCheck} from '../../src/rules/check-notes';

const siteDir = path.resolve(import.meta.dirname, '../..');
const {findings, notes} = countAndCheck(siteDir, {now: new Date(), currentLabel: readCurrentLabel(siteDir)});
const errors = findings.filter(({level}) => level === 'error');
const rules = allRules.filter(({level}) => level === 'error');

it('there are notes', () => expect(notes).toBeGreaterThan(0));

describe('no note breaks a rule', () => {
  it.each(rules)('$name: $description', ({name}) => {
    expect(errors.filter(({rule}) => rule === name).map(formatFinding)).toEqual([]);
  });

  it('and the check found all its files', () => {
    const named = new Set(rules.map(({name}) => name));
    expect(errors.filter(({rule}) => !named.has(rule)).map(formatFinding)).toEqual([]);
  });
});

// What is only advice to someone who writes a note must be followed before it lands here.
describe('the notes follow the advice', () => {
  it.each(['escaped-values', 'unused-diagrams', 'unused-tags', 'unique-positions', 'current-links'])('%s', (name) => {
    expect(allRules.map((rule) => rule.name)).toContain(name);
    expect(findings.filter(({rule}) => rule === name).map(formatFinding)).toEqual([]);
  });
});

// An exception that nothing needs any more is taken off the list, which may only shrink.
describe('each further exception of escaped-values is of use', () => {
  const texts = readNotes(siteDir, [{label: '', current: true, folder: 'docs', route: ''}]).notes.map(({text}) => text);
  it.each(FURTHER_EXCEPTIONS)('$name', (exception) => {
    const without = VALUE_EXCEPTIONS.filter((other) => other !== exception);
    expect(texts.some((text) => namedValues(text, without).length > namedValues(text).length)).toBe(true);
  });
});
