import type {Root, RootContent} from 'mdast';

/**
 * Puts a block behind the opening of a note, before its first heading: the first screen of a phone belongs to the opening
 * and its diagram.
 */
export function addAfterOpening(tree: Root, block: RootContent): void {
  const heading = tree.children.findIndex(({type}) => type === 'heading');
  tree.children.splice(heading < 0 ? tree.children.length : heading, 0, block);
}
