import type {BlockContent, DefinitionContent, Heading, Paragraph, PhrasingContent} from 'mdast';

type Attributes = Record<string, string | string[] | boolean>;
type Block = BlockContent | DefinitionContent;

/** An element that holds blocks. Markdown has none for it, so a block quote goes by its name. */
export function block(name: string, attributes: Attributes, children: Block[]): Block {
  return {type: 'blockquote', data: {hName: name, hProperties: attributes}, children};
}

/** An element that holds text. */
export function line(name: string, attributes: Attributes, children: PhrasingContent[]): Paragraph {
  return {type: 'paragraph', data: {hName: name, hProperties: attributes}, children};
}

/** Plain text. */
export function text(value: string): PhrasingContent {
  return {type: 'text', value};
}

/** Text that stands out. */
export function strong(value: string): PhrasingContent {
  return {type: 'strong', children: [text(value)]};
}

/** A heading with an id of its own. */
export function heading(label: string, id: string, depth: Heading['depth'] = 2): Heading {
  return {type: 'heading', depth, data: {hProperties: {id}}, children: [text(label)]};
}
