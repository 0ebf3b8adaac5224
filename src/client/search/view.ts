import type {SearchQuery} from '../../lib/search/query';
import {h} from './dom';
import type {Answer, Engine} from './engine';
import {makeFilters, type Filters} from './filters';
import {listHits} from './hits';
import type {SiteLinks} from './links';

/** How long after the last key a search begins, in milliseconds. */
const PAUSE = 30;

/** A search: a field, filters, results. The same in the dialog and on the page. */
export interface SearchView {
  element: HTMLElement;
  input: HTMLInputElement;
  /** Shows a query and what it finds. */
  show: (query: SearchQuery) => void;
}

/**
 * @param engine resolves when searching is possible
 * @param changed is told every query the reader makes; `settled` when it was chosen and not typed
 */
export function makeView(
  engine: Promise<Engine>,
  links: SiteLinks,
  changed: (query: SearchQuery, settled: boolean) => void,
): SearchView {
  const input = h('input', {
    type: 'text',
    role: 'searchbox',
    'aria-label': 'Search the notes',
    placeholder: 'Search the notes: UDR, /27, gateway transit…',
    autocomplete: 'off',
    autocapitalize: 'off',
    spellcheck: 'false',
    enterkeyhint: 'search',
  });
  const status = h('p', {role: 'status', class: 'search-status'});
  const results = h('div', {class: 'search-results'});
  const element = h('div', {class: 'search'}, h('div', {class: 'search-field'}, input), status, results);
  let filters: Filters | undefined;
  let query: SearchQuery = {text: '', tags: [], topic: '', edition: ''};
  let run = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  const search = async () => {
    const mine = (run += 1);
    try {
      const {manifest, search: find} = await engine;
      filters ??= addFilters(manifest);
      const isAsked = query.text.trim() !== '' || query.tags.length > 0 || query.topic !== '' || query.edition !== '';
      const here = query.edition || manifest.editions[0] || '';
      const draw = (answer: Answer) => {
        if (mine === run)
          keepingFocus(results, input, () => results.replaceChildren(...(isAsked ? present(answer, here, links, retype) : [])));
      };
      const answer = await find(query, draw);
      if (mine !== run) return;
      filters.update(query, answer);
      draw(answer);
      status.textContent = isAsked ? say(answer) : '';
    } catch {
      results.replaceChildren(h('p', {}, 'Search does not work in this browser, or could not be loaded. ', tagIndex(links), '.'));
      status.textContent = '';
    }
  };
  const addFilters = (manifest: Engine['manifest']) => {
    const made = makeFilters(manifest, () => {
      query = {...query, ...made.read()};
      changed(query, true);
      void search();
    });
    made.update(query, undefined);
    status.before(made.element);
    return made;
  };
  const retype = (text: string) => {
    input.value = text;
    query = {...query, text};
    changed(query, true);
    input.focus();
    void search();
  };
  input.addEventListener('input', () => {
    query = {...query, text: input.value};
    changed(query, false);
    clearTimeout(timer);
    timer = setTimeout(() => void search(), PAUSE);
  });
  element.addEventListener('keydown', (event) => move(event, element, input));
  return {
    element,
    input,
    show(next) {
      query = next;
      input.value = next.text;
      void search();
    },
  };
}

/** Draws anew, and leaves a reader who was on a result on the same one, or on its note; else in the field. */
function keepingFocus(results: HTMLElement, input: HTMLInputElement, draw: () => void): void {
  const focused = results.contains(document.activeElement) ? (document.activeElement?.getAttribute('href') ?? '') : undefined;
  draw();
  if (focused === undefined) return;
  const links = [...results.querySelectorAll('a')];
  const find = (href: string) => links.find((link) => link.getAttribute('href') === href);
  (find(focused) ?? find(focused.replace(/#.*/, '')) ?? input).focus();
}

/** Arrow keys lead from the field through everything that was found and back; Enter in the field opens the first. */
function move(event: KeyboardEvent, element: HTMLElement, input: HTMLInputElement): void {
  const links = [...element.querySelectorAll<HTMLAnchorElement>('.search-hits a')];
  const at = document.activeElement === input ? -1 : links.findIndex((link) => link === document.activeElement);
  if (at < 0 && document.activeElement !== input) return;
  if (event.key === 'Enter' && at < 0) {
    event.preventDefault();
    links[0]?.click();
  } else if (event.key === 'ArrowDown' && links[at + 1]) {
    event.preventDefault();
    links[at + 1]?.focus();
  } else if (event.key === 'ArrowUp' && at >= 0) {
    event.preventDefault();
    (links[at - 1] ?? input).focus();
  }
}

function say({hits, mended}: Answer): string {
  const found = hits.length === 0 ? 'No note found.' : hits.length === 1 ? 'One note found.' : `${hits.length} notes found.`;
  return mended.length > 0 ? `${found} Searched for ${mended.map(([, instead]) => instead).join(', ')}.` : found;
}

function present({hits, missing}: Answer, here: string, links: SiteLinks, retype: (text: string) => void): HTMLElement[] {
  if (hits.length > 0) return [listHits(hits, here)];
  const near = missing.flatMap((word) => word.near);
  const report = links.report;
  return [
    ...(near.length > 0
      ? [
          h(
            'p',
            {class: 'search-near'},
            'Did you mean ',
            ...near.map((word) => {
              const button = h('button', {type: 'button', class: 'plain-button'}, word);
              button.addEventListener('click', () => retype(word));
              return button;
            }),
          ),
        ]
      : []),
    h('p', {}, 'Fewer words or filters find more. ', tagIndex(links), '.'),
    ...(report ? [h('p', {}, 'Is something missing here? ', h('a', {href: report}, 'Report the gap'), '.')] : []),
  ];
}

const tagIndex = (links: SiteLinks): HTMLElement => h('a', {href: links.tags}, 'The tag index lists all notes by tag');
