import type {BlockContent, DefinitionContent, PhrasingContent} from 'mdast';
import {showValue, type Fact} from '../content/facts';
import {showDay} from '../lib/calendar-date';
import {block, line, strong, text} from './elements';

/** The popover of a fact: where it comes from and how it has changed. Opens without a script, by its button. */
export function factCard(fact: Fact): BlockContent | DefinitionContent {
  const {id, says, since, until, instead, source, dated, verified, was = [], note} = fact;
  const rows: PhrasingContent[][] = [
    ...(since ? [[text(`Since ${showDay(since)}.`)]] : []),
    ...(until ? [[text(`Until ${showDay(until)}.${instead ? ` Instead: ${instead}.` : ''}`)]] : []),
    ...was.map(({value, until: ended}) => [text(`Earlier: ${showValue({value, unit: fact.unit})}, until ${showPart(ended)}.`)]),
    ...(note ? [[text(note)]] : []),
    [
      text('Source: '),
      {type: 'link', url: source, children: [text(sourceName(source))]},
      text(`${dated ? `, of ${showDay(dated)}` : ''}, read ${showDay(verified)}.`),
    ],
  ];
  return block(
    'div',
    {id: cardId(id), popover: 'auto', className: ['fact-card'], role: 'group', ariaLabel: `About this value: ${says}`},
    [line('p', {}, [text(`${says}: `), strong(showValue(fact))]), ...rows.map((row) => line('p', {}, row))],
  );
}

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
