import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {mdx} from './mdx';

it('says in plain words why a note does not parse, and what it imports or uses that is not there', () => {
  expect(checkFixture(mdx)).toEqual([
    'docs/address.mdx:8  the note cannot be read: an address stands between < and >  write [text](https://…)',
    'docs/brace.mdx:8  the note cannot be read: what stands between { and } is no JavaScript  write \\{ for a brace in the text, or name the file .md when it needs no component',
    'docs/closing.mdx:8  the note cannot be read: a tag is closed that was not opened  mend it, or write &lt; for a < in the text, or name the file .md when it needs no component',
    'docs/comment.mdx:8  the note cannot be read: a comment is written <!-- -->  write {/* text */} instead',
    'docs/expression.mdx:10  the note cannot be read: what stands between { and } is no JavaScript  write \\{ for a brace in the text, or name the file .md when it needs no component',
    'docs/imports.mdx:8  import of ./nowhere: there is no such file  mend the path, as seen from this note',
    'docs/imports.mdx:9  import of @site/src/nowhere: there is no such file  mend the path, as seen from this note',
    'docs/imports.mdx:10  import of no-such-package: there is no such package  mend its name, or install it',
    'docs/imports.mdx:11  import of @theme/Tabs: pages for reading carry no React  write :::tabs around code blocks, and ::: at their end',
    'docs/imports.mdx:12  import of @theme/TabItem: pages for reading carry no React  write :::tabs around code blocks, and ::: at their end',
    'docs/imports.mdx:13  import of @theme/NoSuchThing: the theme has no such component  mend its name',
    'docs/imports.mdx:17  <Nowhre> is used and not imported  did you mean <Nowhere>?',
    'docs/imports.mdx:19  <Chart> is used and not imported  write &lt; for a < in the text, or import Chart',
    'docs/less.mdx:10  the note cannot be read: a < begins no tag  write &lt; for a < in the text, or name the file .md when it needs no component',
    'docs/line-break.mdx:8  the note cannot be read: the tag <br> is not closed  close it, or write &lt; for a < in the text, or name the file .md when it needs no component',
    'docs/open-tag.mdx:10  the note cannot be read: the tag <div> is not closed  close it, or write &lt; for a < in the text, or name the file .md when it needs no component',
    'docs/uneven.mdx:10  the note cannot be read: the tag <p> and the text in it do not begin and end together  leave a line empty below the opening tag and above the closing one',
    'docs/word.mdx:8  the note cannot be read: a paragraph begins with import or export and is no JavaScript  begin it with another word, or mend the line',
  ]);
});
