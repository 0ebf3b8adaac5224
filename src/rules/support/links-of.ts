import {lineOf} from './fault';
import {fromNote} from './from-note';
import {htmlTagsOf} from './html-tags';
import {nodesOf} from './nodes-of';

/** A link as an author wrote it. */
export interface WrittenLink {
  address: string;
  line: number;
  /**
   * `[text](address)`, a line `[label]: address`, or a tag `<a href="address">`. Files below static/ are found only by
   * the first, notes by the first two; Docusaurus puts the base path before the others as it does before pages.
   */
  form: 'text' | 'label' | 'tag';
}

/** The links of a note, wherever their address stands. */
export const linksOf = fromNote((note): WrittenLink[] => {
  const labels = new Set(nodesOf(note, 'linkReference').map(({identifier}) => identifier));
  const ofPictures = new Set(nodesOf(note, 'imageReference').map(({identifier}) => identifier));
  return [
    ...nodesOf(note, 'link').map((node): WrittenLink => ({address: node.url, line: lineOf(node), form: 'text'})),
    // A label that only pictures refer to stands for no link.
    ...nodesOf(note, 'definition')
      .filter(({identifier}) => labels.has(identifier) || !ofPictures.has(identifier))
      .map((node): WrittenLink => ({address: node.url, line: lineOf(node), form: 'label'})),
    ...htmlTagsOf(note).flatMap(({name, line, attributes: {href}}): WrittenLink[] =>
      name === 'a' && href !== undefined ? [{address: href, line, form: 'tag'}] : [],
    ),
  ];
});
