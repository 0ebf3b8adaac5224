import type {Node} from 'unist';
import type {ContainerDirective, Directives} from 'mdast-util-directive';
import type {Note} from '../content/note';
import {nearest} from '../lib/nearest';
import {admonitions, directives} from '../markdown/vocabulary';
import type {Rule} from './rule';
import {lineOf, type Answer, type Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {nodesOf} from './support/nodes-of';

const COLONS = {textDirective: ':', leafDirective: '::', containerDirective: ':::'} as const;

const VOCABULARY = new Map<string, Directives['type']>([
  ...admonitions.map((name): [string, Directives['type']] => [name, 'containerDirective']),
  ...Object.entries<Directives['type']>(directives),
]);

/**
 * A note uses the directives of src/markdown/vocabulary.ts and no other. What is left over Docusaurus shows as an
 * empty box, and of a text such as `10.0.0.4:https[1]` it shows a part. It restores `10:30` and `a:b`.
 */
export const knownDirectives: Rule = {
  name: 'known-directives',
  description: 'A note uses only the ::: blocks there are, each as it is meant',
  level: 'error',
  *check({notes}) {
    for (const note of notes) {
      for (const fault of faultsOf(note)) yield {file: note.file, ...fault};
    }
  },
};

const faultsOf = fromNote((note): Fault[] => {
  const written = [...nodesOf(note, 'textDirective'), ...nodesOf(note, 'leafDirective'), ...nodesOf(note, 'containerDirective')];
  const unknown = written.flatMap((node) => {
    const fault = directiveFault(note, node);
    return fault ? [{line: lineOf(node), ...fault}] : [];
  });
  const paragraphs = nodesOf(note, 'paragraph').flatMap((node) => unreadColons(lineOf(node), sourceOf(note, node)));
  const inline = nodesOf(note, 'text').flatMap((node) => unreadLeaves(lineOf(node), sourceOf(note, node)));
  const tabs = nodesOf(note, 'containerDirective').filter(({name}) => name === 'tabs');
  return [...unknown, ...paragraphs, ...inline, ...tabs.flatMap((node) => tabFaults(note, node))];
});

function directiveFault(note: Note, node: Directives): Answer {
  const written = COLONS[node.type] + node.name;
  const type = VOCABULARY.get(node.name);
  if (type === node.type) return undefined;
  const source = sourceOf(note, node);
  const before = /\S*$/.exec(note.text.slice(0, node.position?.start.offset))?.[0] ?? '';
  if (node.type === 'textDirective') {
    const isRestored = source === written;
    if (isRestored && (type === undefined || before !== '')) return undefined;
    if (type === undefined || before !== '') {
      return {
        problem: `"${before}${source}" would lose what is behind the colon`,
        remedy: 'put it in backticks, or write \\: for the colon',
      };
    }
  }
  if (type !== undefined)
    return {
      problem: `${written} has the wrong number of colons`,
      remedy: `write ${COLONS[type]}${node.name} in a line of its own${type === 'containerDirective' ? ', and ::: at its end' : ''}`,
    };
  const near = nearest(node.name, VOCABULARY.keys());
  const known = [...VOCABULARY].map(([name, kind]) => COLONS[kind] + name).join(', ');
  return {
    problem: `there is no ${written}`,
    remedy:
      near === undefined ? `there are ${known}` : `did you mean ${COLONS[VOCABULARY.get(near) ?? 'containerDirective']}${near}?`,
  };
}

/** Lines that begin with `:::` and were not read as a block; they would stand on the page as they are. */
function unreadColons(firstLine: number, paragraph: string): Fault[] {
  if (!paragraph.includes(':::')) return [];
  return paragraph.split(/\r?\n/).flatMap((text, index) => {
    const [, colons, name = '', rest = ''] = /^[\s>]*(:{3,})\s*([\w-]*)\s*(.*?)\s*$/.exec(text) ?? [];
    if (colons === undefined) return [];
    const line = firstLine + index;
    if (name === '') return [{line, problem: `the ${colons} closes no block`, remedy: NESTING}];
    const title = rest.replace(/^\[(.*?)\]/, '$1');
    return [{line, problem: `"${text.trim()}" opens no block`, remedy: `write ${colons}${name}${title && `[${title}]`}`}];
  });
}

/** `::facts` within a sentence, or with a space behind it: no directive, and shown as it is written. */
function unreadLeaves(firstLine: number, written: string): Fault[] {
  return written.split(/\r?\n/).flatMap((text, index) => {
    const [, name = ''] = /(?<![\\:\w])::([a-z]+)/.exec(text) ?? [];
    if (VOCABULARY.get(name) !== 'leafDirective') return [];
    const remedy = `write ::${name} in a line of its own, with {…} close behind it`;
    return [{line: firstLine + index, problem: `::${name} stands here as it is written`, remedy}];
  });
}

const NESTING = 'delete it; where blocks stand within each other, give the outer one a colon more';

function tabFaults(note: Note, tabs: ContainerDirective): Fault[] {
  const faults = tabs.children.flatMap((child) => {
    const fault = tabFault(note, child);
    return fault ? [{line: lineOf(child), ...fault}] : [];
  });
  const count = tabs.children.filter(({type}) => type === 'code').length;
  if (count >= 2) return faults;
  const problem = `:::tabs holds ${count === 0 ? 'no code block' : 'one code block'}`;
  return [...faults, {line: lineOf(tabs), problem, remedy: 'give it two or more, or leave :::tabs away'}];
}

function tabFault(note: Note, child: ContainerDirective['children'][number]): Answer {
  if (child.type !== 'code') {
    const remedy = 'write it above or below: :::tabs holds code blocks and nothing else';
    return {problem: 'text within :::tabs would be in no tab', remedy};
  }
  if (!/^(```|~~~)/.test(sourceOf(note, child))) {
    return {problem: 'indented code within :::tabs has no language', remedy: 'write it between ```azurecli and ```'};
  }
  if (child.lang || /title="[^"]+"/.test(child.meta ?? '')) return undefined;
  return {problem: 'a code block within :::tabs has no language', remedy: 'write it behind the fence, such as ```azurecli'};
}

const sourceOf = ({text}: Note, {position}: Node): string => text.slice(position?.start.offset, position?.end.offset);
