import {visit, type Document, type Node, type YAMLError} from 'yaml';
import type {Answer} from './fault';

type Words = NonNullable<Answer>;

/** What is wrong with the characters of a line, if anything. */
export function characterWords(line: string): Words | undefined {
  if (/^ *\t/.test(line))
    return {problem: 'the line is indented with a tab', remedy: 'indent it with spaces: YAML knows no tabs'};
  const control = Array.from(line.replace(/\r$/, '')).find((character) => character < ' ' && character !== '\t');
  if (control === undefined) return undefined;
  const code = control.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
  return {problem: `the line holds an invisible character (U+${code})`, remedy: 'delete it, or write the line anew'};
}

/** Says where the cause of an error is (a line of the source, from 0) and what it is. */
export function errorWords(
  error: YAMLError,
  document: Document.Parsed,
  lines: readonly string[],
  lineOf: (offset: number) => number,
): Words & {index: number} {
  const [offset] = error.pos;
  const index = lineOf(offset);
  const line = lines[index] ?? '';
  const opener = (nodes: Node[]): number =>
    lineOf(nodes.filter(({range}) => range && range[0] < offset).at(-1)?.range?.[0] ?? offset);
  if (error.code === 'DUPLICATE_KEY') {
    return {index, problem: `the key ${keyOf(line)} stands twice`, remedy: 'keep one of the two'};
  }
  if (error.code === 'MISSING_CHAR' && error.message.includes('quote')) {
    return {
      index: opener(quoted(document)),
      problem: 'the quote that opens here is not closed',
      remedy: 'write the same quote at the end of the text',
    };
  }
  if (error.message.startsWith('Flow ') || (error.code === 'MISSING_CHAR' && error.message.includes('flow'))) {
    return {
      index: opener(flows(document)),
      problem: 'the bracket that opens here is not closed',
      remedy: 'write ] or } at its end, and a comma between the items',
    };
  }
  if (error.code === 'BAD_INDENT' && !/^\s*-[^\s-]/.test(line)) {
    return {
      index,
      problem: 'the line stands neither below its neighbors nor inside the line above',
      remedy: 'indent it by as many spaces as its neighbors',
    };
  }
  if (error.code === 'BAD_DQ_ESCAPE') {
    return {index, problem: 'the text in double quotes has a backslash', remedy: 'write \\\\ for a backslash'};
  }
  if (error.code === 'MULTIPLE_DOCS') {
    const problem = line.startsWith('-') ? 'the three hyphens begin a second document' : 'the three dots end everything here';
    return {index, problem, remedy: 'delete them'};
  }
  return (
    lineWords(index, lines) ?? {
      index,
      problem: `the line cannot be read (${error.message})`,
      remedy: 'put the text in double quotes',
    }
  );
}

/** What is wrong with a line that YAML takes for something else, if that can be told. */
export function lineWords(index: number, lines: readonly string[]): (Words & {index: number}) | undefined {
  const line = (lines[index] ?? '').trim();
  const [, start = '', value = ''] = /^((?:- )*(?:[^\s:]+:)?)\s*(.*)$/.exec(line) ?? [];
  const key = start.trim();
  const quote = {
    index,
    remedy: `put the text in quotes: ${key} "${value.replace(/^(["'])(.*)\1$/, '$2').replace(/["\\]/g, '\\$&')}"`,
  };
  if (/^-[^\s-]/.test(line)) return {index, problem: 'there is no space after the hyphen', remedy: `write - ${line.slice(1)}`};
  if (/^(?:- )*[\w-]+:[^\s/]/.test(line))
    return {index, problem: 'there is no space after the colon', remedy: `write ${line.replace(':', ': ')}`};
  if (!key) {
    return {
      index,
      problem: `"${line}" is neither a key with its value nor an item of a list`,
      remedy: 'write it as key: value, or - item',
    };
  }
  if (/^["']/.test(value)) return {...quote, problem: `the text after ${key} goes on after its closing quote`};
  if (/^[[{]/.test(value)) return {...quote, problem: `the text after ${key} goes on after its closing bracket`};
  if (/^([*&!|>%@`]|[?-](\s|$))/.test(value)) return {...quote, problem: `a text cannot begin with ${value.charAt(0)}`};
  if (/:(\s|$)/.test(value)) return {...quote, problem: `the text after ${key} has a colon of its own`};
  if (/^\s+\S/.test(lines[index + 1] ?? '')) {
    return {
      index: index + 1,
      problem: `the line is indented, and ${key} above it has its value already`,
      remedy: 'begin it as far left as the line above',
    };
  }
  return undefined;
}

const keyOf = (line: string): string => /^[\s-]*([^:]*)/.exec(line)?.[1]?.trim() ?? '';

function quoted(document: Document.Parsed): Node[] {
  const nodes: Node[] = [];
  visit(document, {
    Scalar: (_key, node) => {
      if (node.type?.startsWith('QUOTE')) nodes.push(node);
    },
  });
  return nodes;
}

function flows(document: Document.Parsed): Node[] {
  const nodes: Node[] = [];
  visit(document, {
    Collection: (_key, node) => {
      if (node.flow) nodes.push(node);
    },
  });
  return nodes;
}
