import path from 'node:path';
import type {VFile} from 'vfile';
import {noteId} from '../lib/note-path';

/** Where a note stands that is being turned into a page. */
export interface Place {
  /** Folder of its edition. */
  docsDir: string;
  /** Its name within the edition, such as `connectivity/vnet-peering`. */
  id: string;
  /** Path of a file of the edition, as a link in this note writes it. */
  linkTo: (file: string) => string;
}

/**
 * Which edition a note belongs to, and what it is called there; undefined for Markdown that is neither a note nor part
 * of a page. A page belongs to the current edition and links to its notes by their addresses.
 */
export function placeOf({path: file}: VFile, siteDir: string): Place | undefined {
  const parts = path.relative(siteDir, file).split(path.sep);
  if (parts[0] === 'src' && parts[1] === 'pages')
    return {
      docsDir: path.join(siteDir, 'docs'),
      id: noteId(parts.slice(1).join('/')),
      linkTo: (other) => `/docs/${noteId(other)}/`,
    };
  const depth = parts[0] === 'versioned_docs' ? 2 : 1;
  if (parts[0] !== 'versioned_docs' && parts[0] !== 'docs') return undefined;
  const docsDir = path.join(siteDir, ...parts.slice(0, depth));
  const below = parts.slice(depth).join('/');
  return {
    docsDir,
    id: noteId(below),
    linkTo: (other) => {
      const relative = path.posix.relative(path.posix.dirname(below), other);
      return relative.startsWith('.') ? relative : `./${relative}`;
    },
  };
}
