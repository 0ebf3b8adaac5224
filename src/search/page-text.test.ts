import {expect, it} from 'vitest';
import {pageText} from './page-text';

const page = (body: string): string =>
  `<html><body><nav>Menu</nav><div class="theme-doc-markdown markdown">${body}</div><footer>Foot</footer></body></html>`;
const about = {title: 'VNet Peering', description: 'Two links.'};
const BEFORE = '<h1>VNet Peering </h1><p data-pagefind-weight="5">Two links. </p>';
const bodyOf = (html: string): string | undefined =>
  /<main data-pagefind-body>(.*)<\/main>/s.exec(pageText(page(html), about)?.html ?? '')?.[1]?.replace(BEFORE, '');

it('takes the note and nothing around it', () => {
  expect(bodyOf('<h2 id="a">Two links<a class="hash-link" href="#a">#</a></h2>')).toBe('<h2 id="a">Two links</h2>');
});

it('begins with the title, and with the sentence that says what the note tells, which weighs more', () => {
  expect(pageText(page('<p>Text</p>'), about)?.html).toContain(`<main data-pagefind-body>${BEFORE}<p>Text `);
});

it('leaves out what says nothing: buttons, drawings, popovers, hidden text', () => {
  expect(
    bodyOf(
      '<div><button>Copy</button><svg><title>x</title></svg><span aria-hidden="true">#</span><div popover="auto">more</div>az</div>',
    ),
  ).toBe('<div>az</div>');
});

it('keeps cells and lines of code apart', () => {
  expect(bodyOf('<table><tr><td>a</td><td>b</td></tr></table><pre><code>az a<br>az b</code></pre>')).toContain('a · </td><td>b');
});

it('weighs lists that point elsewhere, and the sources, lightly', () => {
  expect(bodyOf('<ul class="objectives"><li>x</li></ul><h2 id="sources">Sources</h2><ul><li>y</li></ul>')).toBe(
    '<ul data-pagefind-weight="0.1"><li>x </li></ul><h2 id="sources">Sources</h2><ul data-pagefind-weight="0.1"><li>y </li></ul>',
  );
});

it('collects the words a mistyped one may have been meant as', () => {
  expect([
    ...(pageText(page('<p>Peering peering, the VpnGw2AZ and user-defined routes</p>'), {title: '', description: ''})?.words ??
      []),
  ]).toEqual(['peering', 'vpngw', 'user', 'defined', 'routes']);
});

it('finds no note on a page without one', () =>
  expect(pageText('<html><body><main>Tags</main></body></html>', about)).toBeUndefined());
