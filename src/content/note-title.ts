import type {Note} from './note';

/** What a note is called by its front matter; its path where that says nothing. */
export function titleOf({frontMatter, path}: Note): string {
  const title: unknown = (frontMatter?.document.toJS() as {title?: unknown} | null)?.title;
  return typeof title === 'string' ? title : path;
}
