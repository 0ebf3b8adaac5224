import type {Emphasis, Nodes, Parents, PhrasingContent, Root} from 'mdast';
import {toString} from 'mdast-util-to-string';
import type {Plugin} from 'unified';
import {text} from './elements';

/** Words that are longer than this do not fit where a line of a phone ends, in characters. */
const LONGEST_WHOLE = 14;

/** A word that is longer than this may have to be broken, in characters. */
const LONGEST_WORD = 20;

/**
 * Lets the buttons in running text, values of facts and terms, flow with it.
 *
 * A browser draws a button as one box: words that do not fit what is left of a line go to the next one together, in a
 * box as wide as the page, and the full stop behind them to a third. So of many words the last alone is the button; the
 * others are its label, which opens it too. It is called by all of them. And punctuation stays with the word it touches.
 *
 * Comes after the plugins that make such buttons.
 */
export const flowingButtons: Plugin<[], Root> = () => (tree) => flow(tree);

function flow(parent: Parents): void {
  const parts: Nodes[] = [];
  let rest: string | undefined;
  for (const [index, child] of parent.children.entries()) {
    const node: Nodes = child.type === 'text' && rest !== undefined ? {...child, value: rest} : child;
    rest = undefined;
    if (!isButton(node)) {
      if ('children' in node) flow(node);
      parts.push(node);
      continue;
    }
    const next = parent.children[index + 1];
    const behind = next?.type === 'text' ? (/^[^\s/–—-]{1,12}/.exec(next.value)?.[0] ?? '') : '';
    if (next?.type === 'text') rest = next.value.slice(behind.length);
    const previous = parts.at(-1);
    const before = previous?.type === 'text' ? (/[([“"']+$/.exec(previous.value)?.[0] ?? '') : '';
    if (previous?.type === 'text') previous.value = previous.value.slice(0, previous.value.length - before.length);
    parts.push(...flowing(node, before, behind));
  }
  parent.children = parts.filter((part) => part.type !== 'text' || part.value !== '') as typeof parent.children;
}

function flowing(button: Emphasis, before: string, behind: string): PhrasingContent[] {
  const words = toString(button);
  const cut = words.length > LONGEST_WHOLE ? words.lastIndexOf(' ') + 1 : 0;
  const isBroken = words.length - cut > LONGEST_WORD;
  if (cut === 0) return isBroken ? [text(before), button, text(behind)] : [together([text(before), button, text(behind)])];
  const properties = {...button.data?.hProperties, ariaLabel: words};
  const last: Emphasis = {...button, data: {...button.data, hProperties: properties}, children: [text(words.slice(cut))]};
  const end = isBroken ? [last, text(behind)] : [together([last, text(behind)])];
  return [text(before), inline('label', [...(kindOf(button) ?? []), 'first-words'], [text(words.slice(0, cut)), ...end])];
}

/** What is not to be parted at the end of a line. */
function together(children: PhrasingContent[]): PhrasingContent {
  const [only, ...others] = children.filter((child) => child.type !== 'text' || child.value !== '');
  return only && others.length === 0 ? only : inline('span', ['together'], only ? [only, ...others] : []);
}

/** Markdown has no element without a meaning, so an emphasis goes by its name. */
const inline = (hName: string, className: string[], children: PhrasingContent[]): PhrasingContent => ({
  type: 'emphasis',
  data: {hName, hProperties: {className}},
  children,
});

const isButton = (node: Nodes): node is Emphasis => node.type === 'emphasis' && kindOf(node) !== undefined;

/** Its class, if it is the button of a fact or a term. */
function kindOf({data}: Emphasis): string[] | undefined {
  const className = data?.hName === 'button' ? data.hProperties?.['className'] : undefined;
  return Array.isArray(className) ? className.map(String).filter((name) => name === 'fact' || name === 'term') : undefined;
}
