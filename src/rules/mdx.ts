import {existsSync} from 'node:fs';
import path from 'node:path';
import {nearest} from '../lib/nearest';
import type {Note} from '../content/note';
import type {Library, Rule} from './rule';
import type {Fault} from './support/fault';
import {fromNote} from './support/from-note';
import {htmlTagsOf} from './support/html-tags';
import {importsOf} from './support/imports-of';
import {canImport} from './support/resolve-module';

/**
 * An `.mdx` note can be built: it parses, what it imports is there, and so are the components it names. A build would
 * stop at the first that cannot, often in words that are about JavaScript.
 */
export const mdx: Rule = {
  name: 'mdx',
  description: 'An .mdx note parses, and what it imports is there',
  level: 'error',
  *check(library) {
    for (const note of library.notes) {
      const {file} = note;
      const parseError = parseErrorOf(note);
      if (parseError) yield {file, line: parseError.line, ...parserWords(parseError.message)};
      else if (note.format === 'mdx') yield* faultsOf(library, note).map((fault) => ({file, ...fault}));
    }
  },
};

const parseErrorOf = fromNote(({parseError}) => parseError);

const INSTEAD = 'or name the file .md when it needs no component';

/** What MDX's parser says, and what an author understands. */
const WORDS: [said: RegExp, problem: string, remedy: string][] = [
  [/create a link in MDX/, 'an address stands between < and >', 'write [text](https://…)'],
  [/create a comment in MDX/, 'a comment is written <!-- -->', 'write {/* text */} instead'],
  [
    /could not parse import\/exports/i,
    'a paragraph begins with import or export and is no JavaScript',
    'begin it with another word, or mend the line',
  ],
  [
    /could not parse expression|expected a corresponding closing brace|unexpected.*in expression/i,
    'what stands between { and } is no JavaScript',
    `write \\{ for a brace in the text, ${INSTEAD}`,
  ],
  [
    /Expected the closing tag `<\/([^`]*)>`/,
    'the tag <$1> and the text in it do not begin and end together',
    'leave a line empty below the opening tag and above the closing one',
  ],
  [/closing tag for `(<[^`]*>)`/, 'the tag $1 is not closed', `close it, or write &lt; for a < in the text, ${INSTEAD}`],
  [/closing slash|closing tag/i, 'a tag is closed that was not opened', `mend it, or write &lt; for a < in the text, ${INSTEAD}`],
  [
    /before name|in name|after name|in attribute|before attribute|in closing tag|after member|before local|after local/i,
    'a < begins no tag',
    `write &lt; for a < in the text, ${INSTEAD}`,
  ],
];

function parserWords(message: string): Omit<Fault, 'line'> {
  for (const [said, problem, remedy] of WORDS) {
    const match = said.exec(message);
    if (match) return {problem: `the note cannot be read: ${problem.replace('$1', match[1] ?? '')}`, remedy};
  }
  return {problem: `the note cannot be read: ${message}`, remedy: `mend the line, ${INSTEAD}`};
}

/** Names that every note may use: the theme's own (`MDXComponents` of theme-classic 3.10). */
const GIVEN = ['Head', 'Details'];

function faultsOf({siteDir}: Library, note: Note): Fault[] {
  const {sources, names} = importsOf(note);
  const faults = sources.flatMap(({source, line}): Fault[] => {
    if (/^@theme(-original|-init)?\/Tab(s|Item)$/.test(source)) {
      return [
        {
          line,
          problem: `import of ${source}: pages for reading carry no React`,
          remedy: 'write :::tabs around code blocks, and ::: at their end',
        },
      ];
    }
    if (canImport(siteDir, note.file, source)) return [];
    if (/^(\.|@site\/)/.test(source))
      return [{line, problem: `import of ${source}: there is no such file`, remedy: 'mend the path, as seen from this note'}];
    if (source.startsWith('@theme'))
      return [{line, problem: `import of ${source}: the theme has no such component`, remedy: 'mend its name'}];
    return [{line, problem: `import of ${source}: there is no such package`, remedy: 'mend its name, or install it'}];
  });
  // A site with components of its own for all notes knows more names than can be read here.
  const hasOwnComponents = ['', '.ts', '.tsx', '.js', '.jsx'].some((ending) =>
    existsSync(path.join(siteDir, `src/theme/MDXComponents${ending}`)),
  );
  if (hasOwnComponents) return faults;
  const known = [...names, ...GIVEN];
  const unknown = htmlTagsOf(note).filter(({name}) => /^[A-Z]/.test(name) && !known.includes(name.split('.')[0] ?? ''));
  return [
    ...faults,
    ...unknown.map(({name, line}) => {
      const near = nearest(name, known);
      return {
        line,
        problem: `<${name}> is used and not imported`,
        remedy: near === undefined ? `write &lt; for a < in the text, or import ${name}` : `did you mean <${near}>?`,
      };
    }),
  ];
}
