import {isAlias, parseDocument, visit, type Document, type Node} from 'yaml';
import type {Fault} from './fault';
import type {YamlText} from './yaml-text';
import {characterWords, errorWords, lineWords} from './yaml-words';

/**
 * What hinders YAML from being read, in words for someone who has never read its specification. One fault a line:
 * what the parser says after the first is mostly a consequence.
 *
 * Docusaurus reads the same text with another library (js-yaml); what only that one refuses is named here too.
 */
export function yamlFaults({source, document, lineAt}: YamlText): Fault[] {
  const firstLine = lineAt(0);
  const faults = new Map<number, Fault>();
  for (const [index, text] of source.split('\n').entries()) {
    const fault = characterWords(text);
    if (fault) faults.set(index, {line: firstLine + index, ...fault});
  }
  // A tab sets the parser off: without tabs it sees what else is wrong.
  const withoutTabs = source.replace(/^[ \t]+/gm, (indent) => indent.replaceAll('\t', '  '));
  const parsed = withoutTabs === source ? document : parseDocument(withoutTabs, {prettyErrors: false});
  const lines = withoutTabs.split('\n');
  const lineOf = (offset: number): number => withoutTabs.slice(0, offset).split('\n').length - 1;
  for (const error of [...parsed.errors, ...parsed.warnings]) {
    const {index, ...fault} = errorWords(error, parsed, lines, lineOf);
    if (!faults.has(index)) faults.set(index, {line: firstLine + index, ...fault});
  }
  for (const {offset, mark} of hiddenMarks(parsed)) {
    const index = lineOf(offset);
    const problem = `a text cannot begin with ${mark}`;
    const words = lineWords(index, lines);
    const remedy = words?.problem === problem ? words.remedy : 'put it in quotes';
    if (!faults.has(index)) faults.set(index, {line: firstLine + index, problem, remedy});
  }
  return [...faults.values()].sort((a, b) => a.line - b.line);
}

/** Where `*name` and `&name` stand. They are YAML; in a note they are texts that lack their quotes. */
function hiddenMarks(document: Document.Parsed): {offset: number; mark: '*' | '&'}[] {
  const marks: {offset: number; mark: '*' | '&'}[] = [];
  const note = (_key: unknown, node: Node & {anchor?: string}): void => {
    if (node.range && isAlias(node)) marks.push({offset: node.range[0], mark: '*'});
    else if (node.range && node.anchor !== undefined) marks.push({offset: node.range[0], mark: '&'});
  };
  visit(document, {Alias: note, Scalar: note, Collection: note});
  return marks;
}
