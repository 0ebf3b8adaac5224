import {readdirSync, statSync} from 'node:fs';
import path from 'node:path';
import type {Rule} from './rule';
import {nodesOf} from './support/nodes-of';

/** Every diagram is shown by some note: nobody looks after one that is not. */
export const unusedDiagrams: Rule = {
  name: 'unused-diagrams',
  description: 'Every diagram is shown by some note',
  level: 'advice',
  *check({siteDir, notes}) {
    const folder = path.join(siteDir, 'src/diagrams');
    if (!statSync(folder, {throwIfNoEntry: false})) return;
    const shown = new Set(notes.flatMap((note) => nodesOf(note, 'image').map(({url}) => path.posix.parse(url).name)));
    for (const file of readdirSync(folder).sort()) {
      const {name, ext} = path.parse(file);
      if (ext !== '.yml' || shown.has(name)) continue;
      yield {
        file: `src/diagrams/${file}`,
        line: 1,
        problem: `no note shows the diagram ${name}`,
        remedy: `show it: ![what it shows](/img/docs/${name}.svg), or delete it and its picture`,
      };
    }
  },
};
