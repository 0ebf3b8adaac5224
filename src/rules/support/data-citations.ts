import path from 'node:path';
import type {TextDirective} from 'mdast-util-directive';
import {visit as visitMarkdown} from 'unist-util-visit';
import {isScalar, visit} from 'yaml';
import {GLOSSARY_YAML} from '../../content/glossary';
import {listYaml} from '../../content/yaml-folder';
import {shortText} from '../../markdown/short-text';
import type {Library} from '../rule';
import {perLibrary} from './per-library';
import {isReadable, yamlFile} from './yaml-text';

/** A `:fact[id]` in a file of data. */
export interface DataCitation {
  file: string;
  line: number;
  node: TextDirective;
}

const byFolder = perLibrary(() => new Map<string, DataCitation[]>());

/** The facts that the questions and the glossary of an edition cite: their texts are Markdown. */
export function dataCitations(library: Library, folder: string): DataCitation[] {
  const known = byFolder(library);
  const questions = listYaml(path.join(library.siteDir, folder), '_questions').map((file) => `_questions/${path.basename(file)}`);
  const found = known.get(folder) ?? [...questions, GLOSSARY_YAML].flatMap((name) => citationsIn(library, `${folder}/${name}`));
  known.set(folder, found);
  return found;
}

function citationsIn(library: Library, file: string): DataCitation[] {
  const yaml = yamlFile(library, file);
  if (!yaml || !isReadable(yaml)) return [];
  const found: DataCitation[] = [];
  visit(yaml.document, {
    Scalar: (_key, scalar) => {
      if (!isScalar(scalar) || typeof scalar.value !== 'string' || !scalar.range || !scalar.value.includes(':fact')) return;
      const line = yaml.lineAt(scalar.range[0]);
      for (const part of shortText(scalar.value)) {
        visitMarkdown(part, 'textDirective', (node) => {
          if (node.name === 'fact') found.push({file, line, node});
        });
      }
    },
  });
  return found;
}
