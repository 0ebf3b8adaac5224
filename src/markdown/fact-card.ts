import type {Element, ElementContent} from 'hast';
import {toHtml} from 'hast-util-to-html';
import type {BlockContent, DefinitionContent, PhrasingContent} from 'mdast';
import type {MdxJsxFlowElement} from 'mdast-util-mdx-jsx';
import {showValue, type Fact} from '../content/facts';
import {showDay} from '../lib/calendar-date';
import {asWritten} from './as-written';
import {line, text} from './elements';

/**
 * The popovers of facts: where each comes from and how it has changed. Each opens without a script, by its button.
 *
 * Written as HTML: a note may cite a hundred facts, and a tree of nodes for each card took longer to build than the note.
 */
export function factCards(facts: readonly Fact[]): MdxJsxFlowElement {
  return asWritten('section', {className: 'fact-cards'}, facts.map(cardHtml).join(''));
}

const written = new WeakMap<Fact, string>();

/** A fact that many notes cite is written once. */
function cardHtml(fact: Fact): string {
  const html = written.get(fact) ?? toHtml(card(fact));
  written.set(fact, html);
  return html;
}

function card(fact: Fact): Element {
  const {id, says, since, until, instead, source, dated, verified, was = [], note} = fact;
  const rows: (string | ElementContent)[][] = [
    [`${says}: `, element('strong', {}, [showValue(fact)])],
    ...(since ? [[`Since ${showDay(since)}.`]] : []),
    ...(until ? [[`Until ${showDay(until)}.${instead ? ` Instead: ${instead}.` : ''}`]] : []),
    ...was.map(({value, until: ended}) => [`Earlier: ${showValue({value, unit: fact.unit})}, until ${showPart(ended)}.`]),
    ...(note ? [[note]] : []),
    ['Source: ', sourceLink(source), `${dated ? `, of ${showDay(dated)}` : ''}, read ${showDay(verified)}.`],
  ];
  const properties = {
    id: cardId(id),
    popover: 'auto',
    className: ['fact-card'],
    role: 'group',
    ariaLabel: `About this value: ${says}`,
  };
  return element(
    'div',
    properties,
    rows.map((row) => element('p', {}, row)),
  );
}

const element = (
  tagName: string,
  properties: Element['properties'],
  children: readonly (string | ElementContent)[],
): Element => ({
  type: 'element',
  tagName,
  properties,
  children: children.map((child) => (typeof child === 'string' ? {type: 'text', value: child} : child)),
});

/** The value in running text, a button that opens its card. */
export function factButton(fact: Fact, words = showValue(fact)): PhrasingContent {
  return {
    type: 'emphasis',
    data: {
      hName: 'button',
      hProperties: {type: 'button', className: ['fact'], popoverTarget: cardId(fact.id), ariaDescribedBy: ['fact-hint']},
    },
    children: [text(words)],
  };
}

/** What a screen reader says behind each value, once on a page. */
export function factHint(): BlockContent | DefinitionContent {
  return line('p', {id: 'fact-hint', hidden: true}, [text('Shows the source')]);
}

const cardId = (id: string): string => `fact-${id.replaceAll('.', '-')}`;

/** A link to a page elsewhere, as the theme makes it. */
export const sourceLink = (url: string, title = sourceName(url)): Element =>
  element('a', {href: url, target: '_blank', rel: ['noopener', 'noreferrer']}, [title]);

/** `https://learn.microsoft.com/azure/vpn-gateway/about-gateway-skus` without what goes without saying. */
export function sourceName(url: string): string {
  const {host, pathname} = new URL(url);
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/$/, '').replace(/^\/azure\//, '/')}`;
}

/** A day, or the month or year where no more is known. */
export function showPart(part: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(part)) return showDay(part);
  const [year = '', month] = part.split('-');
  return month === undefined ? year : showDay(`${part}-01`).replace(' 1,', '');
}
