import type {Root} from 'mdast';
import type {Document, LineCounter} from 'yaml';
import type {Edition} from './editions';

/** A file of a notes folder that Docusaurus would publish, read once and handed to every rule. */
export interface Note {
  /** Path below the project, with `/`, such as `docs/connectivity/004-VNet-Peering.md`. */
  file: string;
  /** Path below its edition's folder, such as `connectivity/004-VNet-Peering.md`. */
  path: string;
  edition: Edition;
  /** Path of its page below the base path, such as `docs/connectivity/vnet-peering/`. */
  url: string;
  format: 'md' | 'mdx';
  /** The text, decoded as UTF-8; what is not UTF-8 has become U+FFFD. */
  text: string;
  /** Whether the bytes are UTF-8. */
  utf8: boolean;
  /** Undefined when the file does not begin with a `---` block that is closed. */
  frontMatter?: NoteFrontMatter;
  /** The Markdown after the front matter, with positions in the whole file. Undefined when it does not parse. Parsed when asked for, and kept only until another note is. */
  tree?: Root;
  /** Why there is no tree. */
  parseError?: {line: number; message: string};
  headings: NoteHeading[];
}

/** The front matter block as YAML, with positions. */
export interface NoteFrontMatter {
  /** The YAML between the two `---` lines. */
  source: string;
  document: Document.Parsed;
  /** Line in the file of an offset in `source`. */
  lineAt: (offset: number) => number;
  lines: LineCounter;
}

/** A heading and the anchor it can be linked by. */
export interface NoteHeading {
  depth: number;
  text: string;
  /** As Docusaurus makes it: the id given in a comment, else the text as a slug. */
  id: string;
  line: number;
}
