import {spawnSync} from 'node:child_process';
import path from 'node:path';
import type {IsoDay} from '../lib/calendar-date';

const known = new Map<string, IsoDay>();

/** The day of the newest commit of a project, asked for once; empty without a repository, as in a copy of its files. */
export function newestCommit(siteDir: string): IsoDay {
  const dir = path.resolve(siteDir);
  const day = known.get(dir) ?? ask(dir);
  known.set(dir, day);
  return day;
}

/** The day as the one who committed it had it, wherever it is asked. */
function ask(dir: string): IsoDay {
  const {status, stdout} = spawnSync('git', ['log', '-1', '--format=%cs'], {cwd: dir, encoding: 'utf8'});
  return status === 0 ? stdout.trim() : '';
}
