import {fillPlaceholders} from './code-blocks';

/** A word of a command, without its quotes. */
export interface ShellWord {
  text: string;
  /** Line of the code, counted from 0. */
  line: number;
}

/** Texts that variables are known to hold. */
export type Variables = Map<string, string>;

/**
 * The commands in shell code, as far as one must understand a shell to find them: lines that go on, quotes, comments,
 * pipes, loops, functions and `$(…)`, whose commands come before the one that uses them.
 *
 * @param variables what is known of variables; what the code assigns is added
 */
export function shellCommands(code: string, variables: Variables = new Map()): ShellWord[][] {
  const reader = new Reader(emptyDocuments(fillPlaceholders(code)), variables);
  reader.readList();
  return reader.commands;
}

/** The code without the lines of texts that are given to a command as `<<EOF` … `EOF`. */
function emptyDocuments(code: string): string {
  return code.replaceAll(
    /(<<-?\s*(['"]?)(\w+)\2[^\n]*\n)([^]*?)^\s*\3$/gm,
    (_, first: string, _quote, _end, body: string) => first + body.replaceAll(/[^\n]/g, ''),
  );
}

/** Words of a shell's own before a command. */
const KEYWORDS = new Set([
  'do',
  'then',
  'else',
  'elif',
  'if',
  'while',
  'until',
  'time',
  '{',
  '!',
  'sudo',
  'xargs',
  'exec',
  'env',
]);

class Reader {
  readonly commands: ShellWord[][] = [];
  private at = 0;
  private line = 0;

  constructor(
    private readonly code: string,
    private readonly variables: Variables,
  ) {}

  /** Reads commands to the end, or, when they stand in `$(…)`, to what closes them. */
  readList(inner = false): void {
    let words: ShellWord[] = [];
    const end = (): void => {
      this.addCommand(words);
      words = [];
    };
    let depth = 0;
    while (this.at < this.code.length) {
      const char = this.peek();
      if (char === ')' && depth === 0 && inner) break;
      if (char === '#') this.skipTo('\n');
      else if (/[^\S\n]/.test(char)) this.take();
      else if (/[\n;&|()]/.test(char)) {
        if (char === '(') depth += 1;
        if (char === ')') depth -= 1;
        this.take();
        end();
      } else if (/[<>]/.test(char)) this.skipRedirection();
      else words.push(...this.readWord());
    }
    end();
  }

  private addCommand(all: ShellWord[]): void {
    const words = [...all];
    if (words[0]?.text === 'for' || words[0]?.text === 'case') return;
    for (;;) {
      const assigned = /^([A-Za-z_]\w*)=([^]*)$/.exec(words[0]?.text ?? '');
      if (assigned?.[1] !== undefined) this.variables.set(assigned[1], assigned[2] ?? '');
      else if (!KEYWORDS.has(words[0]?.text ?? '')) break;
      words.shift();
    }
    if (words.length > 0) this.commands.push(words);
  }

  /** A word; several where it is a variable without quotes that holds options. */
  private readWord(): ShellWord[] {
    const {line, at} = this;
    let text = '';
    while (this.at < this.code.length && !/[\s;&|()<>]/.test(this.peek())) {
      if (this.peek() === "'") {
        this.take();
        text += this.takeTo("'");
      } else if (this.peek() === '"') text += this.readDoubleQuotes();
      else if (this.peek() === '\\') text += this.readEscape();
      else text += this.readPlain();
    }
    // The 2 of `2>&1` is no word.
    if (/^\d+$/.test(text) && /[<>]/.test(this.peek())) return [];
    const known = /^\$\{?(\w+)\}?$/.exec(this.code.slice(at, this.at))?.[1];
    const held = known === undefined ? undefined : this.variables.get(known);
    if (held?.trimStart().startsWith('-'))
      return held
        .trim()
        .split(/\s+/)
        .map((part) => ({text: part, line}));
    // A line that goes on is no word.
    return text === '' && !/["']/.test(this.code.slice(at, this.at)) ? [] : [{text, line}];
  }

  private readDoubleQuotes(): string {
    this.take();
    let text = '';
    while (this.at < this.code.length && this.peek() !== '"') {
      text += this.peek() === '\\' ? this.readEscape() : this.readPlain();
    }
    this.take();
    return text;
  }

  private readEscape(): string {
    this.take();
    const escaped = this.take();
    return escaped === '\n' ? '' : escaped;
  }

  /** A letter, or what `$` or a backtick begins; the commands within are read for themselves. */
  private readPlain(): string {
    const from = this.at;
    if (this.code.startsWith('$((', this.at)) {
      this.takeTo('))');
    } else if (this.code.startsWith('$(', this.at)) {
      this.take();
      this.take();
      this.readList(true);
      this.take();
    } else if (this.peek() === '`') {
      this.take();
      const line = this.line;
      const inner = new Reader(this.takeTo('`'), this.variables);
      inner.line = line;
      inner.readList();
      this.commands.push(...inner.commands);
    } else if (this.code.startsWith('${', this.at)) this.takeTo('}');
    else this.take();
    return this.code.slice(from, this.at);
  }

  private skipRedirection(): void {
    while (/[<>&]/.test(this.peek())) this.take();
    while (/[^\S\n]/.test(this.peek())) this.take();
    if (!/[\s;|()]/.test(this.peek())) this.readWord();
  }

  private peek(): string {
    return this.code.charAt(this.at);
  }

  private take(): string {
    const char = this.peek();
    if (char === '\n') this.line += 1;
    this.at += 1;
    return char;
  }

  /** What comes before `end`, which is taken too. */
  private takeTo(end: string): string {
    const from = this.at;
    this.skipTo(end);
    const text = this.code.slice(from, this.at);
    for (let count = 0; count < end.length && this.at < this.code.length; count += 1) this.take();
    return text;
  }

  private skipTo(end: string): void {
    while (this.at < this.code.length && !this.code.startsWith(end, this.at)) this.take();
  }
}
