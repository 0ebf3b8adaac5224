import {symlinkSync} from 'node:fs';
import path from 'node:path';
import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {fileNames} from './file-names';

it('reports names that would not be published, or oddly; not what begins with an underscore, and not other files', () => {
  expect(checkFixture(fileNames)).toEqual([
    'docs/Overview (new).md:1  the name of the file "Overview (new).md" has a space in it  name it Overview-new.md',
    'docs/private link/a.md:1  the name of the folder "private link" has a space in it  name it private-link',
    'docs/R&D.md:1  the name of the file "R&D.md" has the character & in it  name it R-D.md',
    'docs/readme.markdown:1  a file that ends in .markdown is not published  name it readme.md',
    'docs/VPN options.md:1  the name of the file "VPN options.md" has a space in it  name it VPN-options.md',
    'docs/X.MD:1  a file that ends in .MD is not published  name it X.md',
    'docs/Y.Mdx:1  a file that ends in .Mdx is not published  name it Y.mdx',
  ]);
});

it('reports links to other places, one that leads nowhere too', () => {
  const found = checkFixture(fileNames, {
    prepare: (dir) => {
      symlinkSync(path.join(dir, 'docs/connectivity'), path.join(dir, 'docs/linked'), 'junction');
      symlinkSync(path.join(dir, 'nowhere.md'), path.join(dir, 'docs/nowhere.md'), 'file');
    },
  });
  expect(found.slice(0, 2)).toEqual([
    'docs/linked:1  this is a link to another place  put what it leads to here in its stead',
    'docs/nowhere.md:1  this is a link to another place  put what it leads to here in its stead',
  ]);
});
