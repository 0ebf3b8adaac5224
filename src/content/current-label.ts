import {readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';

const LINE = /^const currentEdition = '([^']+)';$/m;

/** The label of the current edition, as docusaurus.config.ts has it. */
export function readCurrentLabel(siteDir: string): string {
  const label = LINE.exec(readFileSync(configFile(siteDir), 'utf8'))?.[1];
  if (label === undefined) throw new Error("docusaurus.config.ts: the line `const currentEdition = '…';` is missing");
  return label;
}

/** Changes the label of the current edition in docusaurus.config.ts. */
export function writeCurrentLabel(siteDir: string, label: string): void {
  const config = readFileSync(configFile(siteDir), 'utf8');
  writeFileSync(configFile(siteDir), config.replace(LINE, `const currentEdition = '${label}';`));
}

const configFile = (siteDir: string): string => path.join(siteDir, 'docusaurus.config.ts');
