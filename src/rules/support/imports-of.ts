import type {MdxjsEsm} from 'mdast-util-mdx';
import {lineOf} from './fault';
import {fromNote} from './from-note';
import {nodesOf} from './nodes-of';

/** What the `import` and `export` lines of an `.mdx` note bring in. */
export interface Imports {
  /** Where they import from. */
  sources: {source: string; line: number}[];
  /** Names that exist because of them. */
  names: ReadonlySet<string>;
}

export const importsOf = fromNote((note): Imports => {
  const sources: Imports['sources'] = [];
  const names = new Set<string>();
  for (const node of nodesOf(note, 'mdxjsEsm')) {
    const firstLine = lineOf(node);
    for (const statement of node.data?.estree?.body ?? []) {
      const line = statement.loc?.start.line ?? firstLine;
      if (statement.type === 'ImportDeclaration') {
        sources.push({source: String(statement.source.value), line});
        for (const {local} of statement.specifiers) names.add(local.name);
      } else if (statement.type === 'ExportAllDeclaration') {
        sources.push({source: String(statement.source.value), line});
      } else if (statement.type === 'ExportNamedDeclaration') {
        if (statement.source) sources.push({source: String(statement.source.value), line});
        for (const name of declaredNames(statement.declaration)) names.add(name);
      }
    }
  }
  return {sources, names};
});

type Exported = NonNullable<NonNullable<NonNullable<MdxjsEsm['data']>['estree']>['body'][number]>;

function declaredNames(declaration: Extract<Exported, {type: 'ExportNamedDeclaration'}>['declaration']): string[] {
  if (!declaration) return [];
  if (declaration.type !== 'VariableDeclaration') return [declaration.id.name];
  return declaration.declarations.flatMap(({id}) => (id.type === 'Identifier' ? [id.name] : []));
}
