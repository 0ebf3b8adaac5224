import GithubSlugger from 'github-slugger';
import type {Heading, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import remarkDirective from 'remark-directive';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {visit} from 'unist-util-visit';
import {VFileMessage} from 'vfile-message';
import {LineCounter, parseDocument} from 'yaml';
import type {Note, NoteFrontMatter, NoteHeading} from './note';

const markdown = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective);
const parsers = {md: markdown().freeze(), mdx: markdown().use(remarkMdx).freeze()};

/** What is known of a note before it is read. */
type Place = Pick<Note, 'file' | 'path' | 'edition' | 'url' | 'format'>;

/**
 * Reads the bytes of a note. Never throws: what is wrong stands in the result, for the rules to report.
 * The Markdown, which takes nearly all the time, is parsed when someone first asks for it.
 */
export function parseNote(bytes: Uint8Array, place: Place): Note {
  const {text, utf8} = decode(bytes);
  const note: Note = {
    ...place,
    text,
    utf8,
    frontMatter: parseFrontMatterBlock(text),
    get tree() {
      return bodyOf(note).tree;
    },
    get parseError() {
      return bodyOf(note).parseError;
    },
    get headings() {
      return bodyOf(note).headings;
    },
  };
  return note;
}

type Body = Pick<Note, 'tree' | 'parseError' | 'headings'>;

/** The body that was parsed last. A tree takes forty times the room of its text: with all of them kept, some thousand notes would fill the memory. */
let last: {note: Note; body: Body} | undefined;

function bodyOf(note: Note): Body {
  if (last?.note !== note) last = {note, body: parseBody(note.text, note.format)};
  return last.body;
}

function parseBody(text: string, format: Note['format']): Body {
  try {
    const tree = parsers[format].parse(text);
    return {tree, headings: listHeadings(tree)};
  } catch (error) {
    return {headings: [], parseError: describe(error, text)};
  }
}

function decode(bytes: Uint8Array): {text: string; utf8: boolean} {
  try {
    return {text: new TextDecoder('utf-8', {fatal: true}).decode(bytes), utf8: true};
  } catch {
    return {text: new TextDecoder('utf-8').decode(bytes), utf8: false};
  }
}

function parseFrontMatterBlock(text: string): NoteFrontMatter | undefined {
  const match = /^---[ \t]*\r?\n([\s\S]*?)^---[ \t]*(\r?\n|$)/m.exec(text);
  if (match?.index !== 0) return undefined;
  const source = match[1] ?? '';
  const lines = new LineCounter();
  const document = parseDocument(source, {lineCounter: lines, prettyErrors: false});
  return {source, document, lines, lineAt: (offset) => lines.linePos(Math.min(offset, source.length)).line + 1};
}

/** Headings with the ids Docusaurus 3.10 gives them (`remark/headings` of its MDX loader). */
function listHeadings(tree: Root): NoteHeading[] {
  const slugger = new GithubSlugger();
  const headings: NoteHeading[] = [];
  visit(tree, 'heading', (heading) => {
    const words = toString(heading.children.filter(({type}) => type !== 'html'));
    headings.push({
      depth: heading.depth,
      text: words.replace(CLASSIC_ID, '').trim(),
      id: explicitId(heading) ?? CLASSIC_ID.exec(words)?.[1]?.trim() ?? slugger.slug(words),
      line: heading.position?.start.line ?? 1,
    });
  });
  return headings;
}

/** `{#id}` at a heading's end, which Docusaurus still reads in `.md`. */
const CLASSIC_ID = /\s*\{#((?:.(?!\{#|\}))*.)\}$/;

/** The id in a comment at a heading's end: `<!-- #id -->` in `.md`, `{/* #id *\/}` in `.mdx`. What follows it is ignored. */
function explicitId(heading: Heading): string | undefined {
  const last = heading.children.at(-1);
  if (last?.type === 'html') return /^<!--\s*#(\S+)(\s[\s\S]*)?-->$/.exec(last.value)?.[1];
  if (last?.type === 'mdxTextExpression') return /^\/\*\s*#(\S+)(\s[\s\S]*)?\*\/$/.exec(last.value.trim())?.[1];
  return undefined;
}

/** Where and why MDX's parser gave up. */
function describe(error: unknown, text: string): {line: number; message: string} {
  const message = error instanceof Error ? error.message : String(error);
  // For a tag that is not closed it gives the place in the message only: "(5:1-5:6)".
  const line = error instanceof VFileMessage ? error.line : undefined;
  const said = line ?? Number(/\((\d+):\d+(?:-\d+:\d+)?\)/.exec(message)?.[1] ?? 1);
  // What breaks off at the end of the file is found missing below its last line.
  return {line: Math.min(said, text.trimEnd().split('\n').length), message};
}
