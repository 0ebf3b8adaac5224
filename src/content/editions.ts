import {existsSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {VersionOptions} from '@docusaurus/plugin-content-docs';

/** One edition of the notes: the current one, or one that was archived. */
export interface Edition {
  /** What readers see, such as `2026`. For an archived edition it is Docusaurus's version name too. */
  label: string;
  current: boolean;
  /** Folder of its notes below the project, such as `docs` or `versioned_docs/version-2020`. */
  folder: string;
  /** What its URLs begin with below the base path, such as `docs/` or `docs/2020/`. */
  route: string;
}

/** Labels of the archived editions, newest first, as Docusaurus keeps them in `versions.json`. */
export function archivedLabels(siteDir: string): string[] {
  const file = path.join(siteDir, 'versions.json');
  if (!existsSync(file)) return [];
  const labels: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!Array.isArray(labels) || !labels.every((label) => typeof label === 'string')) {
    throw new Error('versions.json: expected a list of names, such as ["2020"]');
  }
  return labels;
}

/** All editions, the current one first. */
export function listEditions(currentLabel: string, archived: readonly string[]): Edition[] {
  return [
    {label: currentLabel, current: true, folder: 'docs', route: 'docs/'},
    ...archived.map((label) => ({
      label,
      current: false,
      folder: `versioned_docs/version-${label}`,
      route: `docs/${label}/`,
    })),
  ];
}

/** What Docusaurus is told about each edition: all but the current are marked and kept out of web search. */
export function versionOptions(editions: readonly Edition[]): Record<string, VersionOptions> {
  return Object.fromEntries(
    editions.map(({label, current}): [string, VersionOptions] =>
      current
        ? ['current', {label, path: '', badge: false, banner: 'none'}]
        : [label, {label, path: label, badge: false, banner: 'unmaintained', noIndex: true}],
    ),
  );
}

/**
 * The edition a file belongs to.
 *
 * @param file path of a note, absolute or below the project
 * @returns the label of an archived edition, or undefined for the current one
 */
export function archivedEditionOf(file: string): string | undefined {
  return /versioned_docs[\\/]version-([^\\/]+)[\\/]/.exec(file)?.[1];
}
