import type {Root} from 'mdast';
import type {Plugin} from 'unified';
import {visit} from 'unist-util-visit';

/** Languages authors name as Microsoft's documentation does, and what highlights them. */
const LANGUAGES: Record<string, {name: string; highlight: string}> = {
  azurecli: {name: 'Azure CLI', highlight: 'bash'},
  azurepowershell: {name: 'PowerShell', highlight: 'powershell'},
  powershell: {name: 'PowerShell', highlight: 'powershell'},
  bicep: {name: 'Bicep', highlight: 'bicep'},
  bash: {name: 'Bash', highlight: 'bash'},
  json: {name: 'JSON', highlight: 'json'},
};

/** A language's name as readers know it; its own word when we have none. */
export function languageName(language: string): string {
  return LANGUAGES[language]?.name ?? language;
}

/** Gives code blocks the language that Prism knows, such as Bash for Azure CLI. */
export const codeLanguages: Plugin<[], Root> = () => (tree) => {
  visit(tree, 'code', (code) => {
    const known = LANGUAGES[code.lang ?? ''];
    if (known) code.lang = known.highlight;
  });
};
