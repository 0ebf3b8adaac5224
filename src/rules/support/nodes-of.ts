import type {Nodes, Root} from 'mdast';
import type {} from 'mdast-util-directive';
import type {} from 'mdast-util-mdx';
import type {Note} from '../../content/note';

type Index = Map<string, Nodes[]>;
const known = new WeakMap<Root, Index>();

/** All nodes of one type in a note's tree, in their order. The tree is walked once for all types. */
export function nodesOf<T extends Nodes['type']>(note: Note, type: T): Extract<Nodes, {type: T}>[] {
  const {tree} = note;
  if (!tree) return [];
  let index = known.get(tree);
  if (!index) {
    index = new Map();
    known.set(tree, index);
    add(tree, index);
  }
  return (index.get(type) ?? []) as Extract<Nodes, {type: T}>[];
}

function add(node: Nodes, index: Index): void {
  const nodes = index.get(node.type);
  if (nodes) nodes.push(node);
  else index.set(node.type, [node]);
  if ('children' in node) for (const child of node.children) add(child, index);
}
