/** What the three-digit prefix of a file or folder name says. */
export interface NumberedName {
  /** The name as it stands in the URL: no prefix, lower case. */
  filename: string;
  /** Position among its neighbours. */
  numberPrefix?: number;
}

/**
 * Reads a name such as `004-VNet-Peering`: the number orders the files, the rest, in lower case,
 * stands in the URL. Docusaurus calls it for each part of a path (`numberPrefixParser`).
 */
export function parseNumberedName(name: string): NumberedName {
  const match = /^(\d{3})-(.+)$/.exec(name);
  return match ? {filename: (match[2] ?? '').toLowerCase(), numberPrefix: Number(match[1])} : {filename: name.toLowerCase()};
}

/**
 * The path of a note below its edition's root, as Docusaurus routes it.
 *
 * @param file path below the edition's folder, with `/`, such as `connectivity/004-VNet-Peering.md`
 * @returns such as `connectivity/vnet-peering/`; the start page is the empty string
 */
export function notePath(file: string): string {
  const names = file.replace(/\.mdx?$/i, '').split('/');
  const parts = names.map((name) => parseNumberedName(name).filename);
  const last = names.at(-1)?.toLowerCase();
  // Docusaurus's convention: index, README and a file named as its folder stand for the folder itself. It compares
  // the names as they are on disk, numbers included.
  if (last === 'index' || last === 'readme' || last === names.at(-2)?.toLowerCase()) parts.pop();
  return parts.map((part) => `${encodeURI(part)}/`).join('');
}

/**
 * The name of a note within its edition, as Docusaurus knows it: its path with no numbers and no ending.
 *
 * @param file path below the edition's folder, with `/`, such as `connectivity/004-VNet-Peering.md`
 * @returns such as `connectivity/vnet-peering`
 */
export function noteId(file: string): string {
  const names = file.replace(/\.mdx?$/i, '').split('/');
  return names.map((name) => parseNumberedName(name).filename).join('/');
}
