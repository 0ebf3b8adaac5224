import type {Code} from 'mdast';
import type {ContainerDirective} from 'mdast-util-directive';
import type {Note} from '../content/note';
import type {Rule} from './rule';
import {lineOf, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';

/**
 * A code block or a `:::` block that is opened is closed. Markdown lets either run to the end of the note, so that
 * everything below it becomes code, or part of the block (CommonMark 0.31, section 4.5).
 */
export const closedFences: Rule = {
  name: 'closed-fences',
  description: 'Code blocks and ::: blocks are closed',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      for (const fault of faultsOf(note)) yield {file: note.file, ...fault};
    }
  },
};

const faultsOf = fromNote((note): Fault[] => {
  const codes = nodesOf(note, 'code').map((node) => ({node, name: node.lang ?? '', kind: 'code block', around: undefined}));
  const containers = nodesOf(note, 'containerDirective');
  const blocks = containers.map((node) => ({
    node,
    name: node.name,
    kind: 'block',
    around: containers.find(({children}) => children.some((child) => child === node)),
  }));
  return [...codes, ...blocks].flatMap(({node, name, kind, around}) => {
    const fence = openFence(note, node);
    if (!fence) return [];
    const remedy = around
      ? `begin and end the block around it with a colon more: ${fence}:${around.name}`
      : `write ${fence} in a line of its own at its end`;
    return [{line: lineOf(node), problem: `the ${kind} ${fence}${name} that begins here does not end`, remedy}];
  });
});

/** The fence a block begins with, when no line like it ends the block. */
function openFence({text}: Note, {position}: Code | ContainerDirective): string | undefined {
  const lines = text.slice(position?.start.offset, position?.end.offset).split(/\r?\n/);
  const fence = /^(`{3,}|~{3,}|:{3,})/.exec(lines[0] ?? '')?.[1];
  // Code that is indented has no fence.
  if (!fence) return undefined;
  const [, last = ''] = /^[\s>]*(`{3,}|~{3,}|:{3,})[ \t]*$/.exec(lines.length > 1 ? (lines.at(-1) ?? '') : '') ?? [];
  return last.startsWith(fence) ? undefined : fence;
}
