import type {SearchQuery} from '../../lib/search/query';
import type {SearchManifest} from '../../search/manifest';
import {h} from './dom';
import type {Answer} from './engine';

/** The filters of a search: tags, topic and edition, each with how many notes it would leave. */
export interface Filters {
  element: HTMLElement;
  /** Shows what is chosen and counts. */
  update: (query: SearchQuery, answer: Answer | undefined) => void;
  /** What is chosen. */
  read: () => Pick<SearchQuery, 'tags' | 'topic' | 'edition'>;
}

/** @param changed is called when the reader has chosen something */
export function makeFilters({tags, topics, editions}: SearchManifest, changed: () => void): Filters {
  const boxes = tags.map((tag) => {
    const input = h('input', {type: 'checkbox', value: tag});
    const number = h('small');
    return {tag, input, number, label: h('label', {}, input, ` ${tag} `, number)};
  });
  const topic = select('Topic', [['', 'Any topic'], ...topics.map((label): [string, string] => [label, label])]);
  const edition = select('Edition', [
    ...editions.map((label, index): [string, string] => [index === 0 ? '' : label, label]),
    ['all', 'All editions'],
  ]);
  const chosen = h('small');
  const element = h(
    'details',
    {class: 'search-filters'},
    h('summary', {}, 'Filter ', chosen),
    h('div', {class: 'search-selects'}, topic.label, edition.label),
    h('fieldset', {}, h('legend', {}, 'Tags'), ...boxes.map(({label}) => label)),
  );
  element.addEventListener('change', changed);
  return {
    element,
    read: () => ({
      tags: boxes.filter(({input}) => input.checked).map(({tag}) => tag),
      topic: topic.input.value,
      edition: edition.input.value,
    }),
    update(query, answer) {
      for (const {tag, input, number, label} of boxes) {
        input.checked = query.tags.includes(tag);
        const notes = answer?.tags.get(tag) ?? 0;
        number.textContent = String(notes);
        label.hidden = notes === 0 && !input.checked;
      }
      topic.show(query.topic, (value) => answer?.topics.get(value));
      edition.input.value = query.edition;
      const count = query.tags.length + Number(query.topic !== '') + Number(query.edition !== '');
      chosen.textContent = count > 0 ? `(${count} chosen)` : '';
      if (count > 0 && !answer) element.open = true;
    },
  };
}

function select(name: string, options: [value: string, label: string][]) {
  const items = options.map(([value, label]) => ({value, label, option: h('option', {value}, label)}));
  const input = h('select', {}, ...items.map(({option}) => option));
  return {
    input,
    label: h('label', {}, `${name} `, input),
    show(chosen: string, count: (value: string) => number | undefined) {
      input.value = chosen;
      for (const {value, label, option} of items) {
        const notes = count(value);
        option.textContent = notes === undefined ? label : `${label} (${notes})`;
      }
    },
  };
}
