import path from 'node:path';
import {fileURLToPath} from 'node:url';
import {toHtml} from 'hast-util-to-html';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import {unified} from 'unified';
import {VFile} from 'vfile';
import {expect, it} from 'vitest';
import {facts} from './facts';
import {flowingButtons} from './flowing-buttons';
import {glossary} from './glossary';

const siteDir = path.join(path.dirname(fileURLToPath(import.meta.url)), 'fixtures/study');

/** The first paragraph, without what does not matter here. */
function html(markdown: string): string {
  const processor = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(glossary, {siteDir})
    .use(facts, {siteDir})
    .use(flowingButtons)
    .use(remarkRehype);
  const file = new VFile({path: path.join(siteDir, 'docs/connectivity/vpn.md')});
  const [first = ''] = toHtml(processor.runSync(processor.parse(markdown), file)).split('\n');
  return first.replaceAll(/ (?:type|popovertarget|aria-describedby)="[^"]*"/g, '');
}

it('makes a button of the last of many words, and a label of the others', () => {
  expect(html('Write a user-defined route, then wait.')).toBe(
    '<p>Write a <label class="term first-words">user-defined <span class="together">' +
      '<button class="term" aria-label="user-defined route">route</button>,</span></label> then wait.</p>',
  );
});

it('keeps what touches a button with it', () => {
  expect(html('A hop (UDR), and **next hop**.')).toBe(
    '<p>A hop <span class="together">(<button class="term">UDR</button>),</span> and ' +
      '<strong><button class="term">next hop</button></strong>.</p>',
  );
  expect(html('Up to :fact[vpn.small.throughput]; more')).toContain(
    'Up to <span class="together"><button class="fact">650 Mbps</button>;</span> more',
  );
});

it('leaves a button alone that stands alone', () => {
  expect(html('Up to :fact[vpn.small.throughput] or more')).toBe('<p>Up to <button class="fact">650 Mbps</button> or more</p>');
});
