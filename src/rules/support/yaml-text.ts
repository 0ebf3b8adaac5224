import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node} from 'yaml';
import type {Note} from '../../content/note';
import {isSound} from '../../content/sound-yaml';
import type {Library} from '../rule';
import {perLibrary} from './per-library';

/** A piece of YAML that an author wrote, with the lines it stands in. */
export interface YamlText {
  /** Path below the project. */
  file: string;
  source: string;
  document: Document.Parsed;
  /** Line in the file of an offset in `source`. */
  lineAt: (offset: number) => number;
}

/** The front matter of a note, when it has one. */
export function frontMatterOf({file, frontMatter}: Note): YamlText | undefined {
  return frontMatter && {file, ...frontMatter};
}

const filesOf = perLibrary(() => new Map<string, YamlText | undefined>());

/** A YAML file of the project, read once for all rules; undefined when it is not there. */
export function yamlFile(library: Library, file: string): YamlText | undefined {
  const files = filesOf(library);
  if (!files.has(file)) files.set(file, read(library.siteDir, file));
  return files.get(file);
}

function read(siteDir: string, file: string): YamlText | undefined {
  if (!existsSync(path.join(siteDir, file))) return undefined;
  const source = readFileSync(path.join(siteDir, file), 'utf8').replace(/^\uFEFF/, '');
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  return {file, source, document, lineAt: (offset) => lines.linePos(Math.min(offset, source.length)).line};
}

/** Whether its values can be looked at; what hinders is for `front-matter-yaml` and its likes to say. */
export const isReadable = ({document}: YamlText): boolean => isSound(document);

const values = new WeakMap<Document.Parsed, unknown>();

/** Its values as JavaScript has them. Only for YAML that is readable. */
export function valuesOf({document}: YamlText): unknown {
  if (!values.has(document)) values.set(document, document.toJS());
  return values.get(document);
}

/** What stands at a place in the YAML. */
export interface Place {
  /** Undefined when there is no such key. */
  node: Node | undefined;
  /** Line of the key, or of the list item; of the innermost one there is when the rest of the path is missing. */
  line: number;
}

/**
 * Finds a value by the keys and list positions that lead to it.
 *
 * @param path such as `['sources', 0, 'url']`
 */
export function placeOf({document, lineAt}: YamlText, path: readonly PropertyKey[]): Place {
  let node: Node | undefined = document.contents ?? undefined;
  let line = 1;
  for (const step of path) {
    if (isMap<Node, Node>(node)) {
      const pair = node.items.find(({key}) => isScalar(key) && String(key.value) === String(step));
      if (pair?.key.range) line = lineAt(pair.key.range[0]);
      node = pair?.value ?? undefined;
    } else if (isSeq<Node>(node)) {
      node = node.items[Number(step)];
      if (node?.range) line = lineAt(node.range[0]);
    } else {
      node = undefined;
    }
    if (!node) break;
  }
  return {node, line};
}
