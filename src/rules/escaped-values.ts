import {existsSync, readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import type {Nodes} from 'mdast';
import {showValue, type Fact} from '../content/facts';
import type {Note} from '../content/note';
import {hasValue, isoPart, namedValues, type NamedValue} from '../lib/azure-values';
import {citationsOf} from './fact-citations';
import {factsOf} from './facts';
import type {Library, Rule} from './rule';
import {lineOf} from './support/fault';
import {fromNote} from './support/from-note';

/** A value in a note or a diagram, and the line it stands in. */
interface PlacedValue extends NamedValue {
  line: number;
}

/** Code and diagrams make up their own amounts; what they take from Azure are names and fixed addresses. */
const OF_AZURE = new Set(['sku', 'address']);

/** The values in the text of a note, and those in its code. Headings cite no fact and are left out. */
const valuesOf = fromNote((note): {prose: PlacedValue[]; code: PlacedValue[]} => {
  const prose: PlacedValue[] = [];
  const code: PlacedValue[] = [];
  const walk = (node: Nodes): void => {
    if (node.type === 'heading' || node.type === 'textDirective' || node.type === 'leafDirective') return;
    if (node.type === 'code') {
      for (const [index, text] of node.value.split('\n').entries())
        code.push(...namedValues(text).map((value) => ({...value, line: lineOf(node) + 1 + index})));
    } else if (node.type === 'text' || node.type === 'inlineCode') {
      const before = (at: number): number => node.value.slice(0, at).split('\n').length - 1;
      prose.push(...namedValues(node.value).map((value) => ({...value, line: lineOf(node) + before(value.at)})));
    } else if ('children' in node) {
      for (const child of node.children) walk(child);
    }
  };
  if (note.tree) walk(note.tree);
  return {prose, code: code.filter(({kind}) => OF_AZURE.has(kind))};
});

/** Whatever only Azure can have set stands in a note because the note cites the fact that says so. */
export const escapedValues: Rule = {
  name: 'escaped-values',
  description:
    'Limits, sizes, SKU names, ports, fixed addresses and dates of current notes are facts, and so are those of code and diagrams',
  // Advice, so that a note can be built while it is being written; tests/notes holds the notes that are here to it.
  level: 'advice',
  *check(library) {
    const current = library.editions.find((edition) => edition.current);
    const facts = [
      ...(factsOf(library)
        .get(current?.folder ?? '')
        ?.values() ?? []),
    ].map(({fact}) => fact);
    if (!current || facts.length === 0) return;
    for (const note of library.notes) {
      if (note.edition !== current) continue;
      const {prose, code} = valuesOf(note);
      const cited = citedBy(note, facts);
      for (const {line, text, ...value} of unknownOf(prose, cited)) {
        const elsewhere = facts.find((fact) => holds(fact, {text, ...value}));
        yield {
          file: note.file,
          line,
          problem: `${text} is no fact this note cites`,
          remedy: elsewhere ? `cite it once: :fact[${elsewhere.id}]` : 'write it in docs/_facts with its source, and cite it',
        };
      }
      yield* unknownOf(code, facts).map(({line, text}) => ({file: note.file, line, ...NO_FACT(text)}));
    }
    for (const {file, values} of diagramValues(library))
      yield* unknownOf(values, facts).map(({line, text}) => ({file, line, ...NO_FACT(text)}));
  },
};

const NO_FACT = (text: string) => ({
  problem: `${text} is the value of no fact`,
  remedy: 'mend it, or write it in docs/_facts with its source',
});

const unknownOf = (values: readonly PlacedValue[], facts: readonly Fact[]): PlacedValue[] =>
  values.filter((value) => !facts.some((fact) => holds(fact, value)));

/** Whether a fact says a value: as its own, an earlier one, a day of its, or in its note. */
function holds({says, since, until, dated, verified, was = [], note = '', ...fact}: Fact, value: NamedValue): boolean {
  const words = [showValue(fact), ...was.map((earlier) => showValue({...earlier, unit: fact.unit})), note, says].join(' | ');
  if (value.kind !== 'date') return hasValue(words, value.text);
  const days = [since, until, dated, verified, ...was.map((earlier) => earlier.until)];
  const said = namedValues(words).flatMap(({kind, text}) => (kind === 'date' ? [isoPart(text)] : []));
  return [...days, ...said].some((day) => day?.startsWith(isoPart(value.text)));
}

function citedBy(note: Note, facts: readonly Fact[]): Fact[] {
  const {citations} = citationsOf(note);
  const ids = new Set(citations.map(({id}) => id));
  const topics = new Set(citations.map(({topic}) => topic));
  return facts.filter(({id}) => ids.has(id) || topics.has(id.slice(0, id.indexOf('.'))));
}

/** The names and addresses in the texts of the diagrams. */
function diagramValues({siteDir}: Library): {file: string; values: PlacedValue[]}[] {
  const folder = path.join(siteDir, 'src/diagrams');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.yml'))
    .sort()
    .map((name) => ({
      file: `src/diagrams/${name}`,
      values: readFileSync(path.join(folder, name), 'utf8')
        .split('\n')
        .flatMap((text, index) => namedValues(text).map((value) => ({...value, line: index + 1})))
        .filter(({kind}) => OF_AZURE.has(kind)),
    }));
}
