import path from 'node:path';
import {Language, Parser, type Node} from 'web-tree-sitter';
import type {Finding} from '../../../src/content/finding';
import {fillPlaceholders, type CodeBlock} from './code-blocks';

/** The languages whose form is checked, and what their grammar cannot read though the language can. */
const LANGUAGES = {
  powershell: {name: 'PowerShell', prepare: easePowerShell},
  bicep: {name: 'Bicep', prepare: (text: string) => text},
};

type Lang = keyof typeof LANGUAGES;

/** The languages that {@link syntaxFindings} knows. */
export const SYNTAX_LANGS = Object.keys(LANGUAGES) as Lang[];

/** What does not parse in blocks of PowerShell and of Bicep. */
export async function syntaxFindings(blocks: readonly CodeBlock[]): Promise<Finding[]> {
  await Parser.init();
  const findings: Finding[] = [];
  for (const lang of SYNTAX_LANGS) {
    const parser = new Parser();
    parser.setLanguage(await Language.load(grammarOf(lang)));
    for (const block of blocks.filter((block) => block.lang === lang)) {
      const tree = parser.parse(LANGUAGES[lang].prepare(fillPlaceholders(block.text)));
      if (!tree) throw new Error(`tree-sitter-${lang} gave no tree for ${block.file}:${block.line}`);
      findings.push(...faultsIn(tree.rootNode).map((node) => describe(node, block, LANGUAGES[lang].name)));
      tree.delete();
    }
    parser.delete();
  }
  return findings;
}

const grammarOf = (lang: Lang): string =>
  path.join(import.meta.dirname, `../../../node_modules/tree-sitter-${lang}/tree-sitter-${lang}.wasm`);

/** The outermost places that do not parse. */
function faultsIn(node: Node): Node[] {
  if (node.isError || node.isMissing) return [node];
  return node.hasError ? node.children.flatMap(faultsIn) : [];
}

function describe(node: Node, {file, line, text}: CodeBlock, language: string): Finding {
  const place = {file, line: line + node.startPosition.row};
  const written = text.split('\n')[node.startPosition.row]?.trim() ?? '';
  if (node.isMissing) {
    return {
      ...place,
      problem: `this does not parse as ${language}: "${written}" lacks a ${node.type}`,
      remedy: 'add it, here or below',
    };
  }
  const [first = ''] = text.slice(node.startIndex, node.endIndex).trim().split('\n');
  return {
    ...place,
    problem: `this does not parse as ${language}: "${first || written}"`,
    remedy: 'look here and below for a bracket, a quote or a = that is missing or too many',
  };
}

/** What is not looked at: texts and comments. */
const TEXTS = /"(?:`[^]|[^"`])*"|'[^']*'|<#[^]*?#>|#[^\n]*/;
/** `-VirtualNetworkGateway1`, whose digit tree-sitter-powershell 0.26 takes for that of `1>`. */
const NUMBERED = /(?<=\s)-[A-Za-z]+\d\w*(?=[\s:])/;
/** Words without quotes as it cannot read them all: `-HostName www.contoso.com`, `Format-Table Subject, Issuer`. */
const WORD = /(?<=\s-[A-Za-z]\w*[ \t]+|,[\s`]*)[\w/\\.*:][^\s'"@({[\]}),;|`]*|(?<=\s)[A-Za-z_][\w.:\\*/-]*(?=,)/;

/** The same PowerShell, of the same length, as its grammar can read it. */
function easePowerShell(text: string): string {
  return text.replaceAll(new RegExp(`${TEXTS.source}|(${NUMBERED.source})|(${WORD.source})`, 'g'), (all, ...found) => {
    const [numbered, word] = found as (string | undefined)[];
    if (numbered !== undefined) return numbered.replaceAll(/\d/g, 'x');
    if (word !== undefined) return word.length < 3 ? '0'.repeat(word.length) : `'${word.slice(1, -1)}'`;
    return all;
  });
}

/** Resources in Bicep whose type has no version, or one that is no day. One within another may leave it out. */
export function versionFindings(blocks: readonly CodeBlock[]): Finding[] {
  return blocks
    .filter(({lang}) => lang === 'bicep')
    .flatMap(({file, line, text}) =>
      text.split('\n').flatMap((written, index) => {
        const [, type = '', version] = /^\s*resource\s+\w+\s+'([^'@]*)(?:@([^']*))?'/.exec(written) ?? [];
        if (version === undefined ? !type.includes('/') : /^\d{4}-\d\d-\d\d$/.test(version)) return [];
        const problem = version === undefined ? `${type} has no version` : `the version of ${type} is "${version}"`;
        return [{file, line: line + index, problem, remedy: `write the day of one behind it: '${type}@2025-05-01'`}];
      }),
    );
}
