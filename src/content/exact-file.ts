import {realpathSync, statSync} from 'node:fs';
import path from 'node:path';

/**
 * Whether there is a file of exactly this name: Windows and macOS find `a.png` as `A.PNG`, a web server does not.
 *
 * @param below path below `folder`
 */
export function isExactFile(folder: string, below: string): boolean {
  const file = path.join(folder, below);
  if (!statSync(file, {throwIfNoEntry: false})?.isFile()) return false;
  const real = realpathSync.native(file);
  const end = path.normalize(below);
  // What a link on disk leads to may have any name.
  return real.endsWith(end) || !real.toLowerCase().endsWith(end.toLowerCase());
}
