import type {Code, InlineCode} from 'mdast';
import type {Note} from '../../../src/content/note';
import {nodesOf} from '../../../src/rules/support/nodes-of';

/** A piece of code in a note. */
export interface CodeBlock {
  /** Path below the project, with `/`. */
  file: string;
  /** Line of the file on which its first line stands. */
  line: number;
  lang: string;
  text: string;
}

/** The fenced code of notes that is in one of these languages. */
export function codeBlocks(notes: readonly Note[], langs: readonly string[]): CodeBlock[] {
  // Note by note: a note's tree is let go when the next is asked for.
  return notes.flatMap((note) =>
    nodesOf(note, 'code').flatMap((node) => (langs.includes(node.lang ?? '') ? [blockOf(note, node)] : [])),
  );
}

/** The code within sentences of notes. */
export function codeInSentences(notes: readonly Note[]): CodeBlock[] {
  return notes.flatMap((note) => nodesOf(note, 'inlineCode').map((node) => blockOf(note, node)));
}

function blockOf({file}: Note, node: Code | InlineCode): CodeBlock {
  const line = node.position?.start.line ?? 1;
  // The line of the fence is not part of the code.
  return node.type === 'code'
    ? {file, line: line + 1, lang: node.lang ?? '', text: node.value}
    : {file, line, lang: '', text: node.value};
}

/**
 * The same text with `<name>`, what a reader has to fill in, as letters. What parses code would take it for a redirection
 * or a comparison. It stays as long as it was, so that places in the two texts are the same.
 */
export function fillPlaceholders(text: string): string {
  return text.replaceAll(/<[A-Za-z][^<>\n]*>/g, (name) => 'x'.repeat(name.length));
}
