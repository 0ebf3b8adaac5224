import type {Root} from 'mdast';
import remarkDirective from 'remark-directive';
import remarkParse from 'remark-parse';
import {unified} from 'unified';
import {select, selectAll} from 'unist-util-select';
import {expect, it} from 'vitest';
import {codeLanguages} from './code-languages';
import {tabs} from './tabs';

const transform = (markdown: string): Root => {
  const processor = unified().use(remarkParse).use(remarkDirective).use(tabs).use(codeLanguages);
  return processor.runSync(processor.parse(markdown));
};

it('gives every code block of :::tabs a panel with its title, or the name of its language', () => {
  const tree = transform(
    ':::tabs\n\n```azurecli\naz a\n```\n\n```powershell title="Az PowerShell"\nGet-A\n```\n\n```rust\nfn\n```\n\n:::',
  );
  expect(select('containerDirective', tree)?.data).toEqual({hName: 'div', hProperties: {'data-tabs': ''}});
  expect(selectAll('blockquote', tree).map(({data}) => data)).toEqual(
    ['Azure CLI', 'Az PowerShell', 'rust'].map((label) => ({hName: 'div', hProperties: {'data-tab': label}})),
  );
  expect(selectAll('code', tree)).toMatchObject([
    {lang: 'bash', meta: 'title="Azure CLI"'},
    {lang: 'powershell', meta: 'title="Az PowerShell"'},
    {lang: 'rust', meta: 'title="rust"'},
  ]);
});

it('leaves other directives and code alone', () => {
  const tree = transform(':::note\n\n```bicep title="main.bicep"\nparam a\n```\n\n:::');
  expect(select('containerDirective', tree)?.data).toBeUndefined();
  expect(select('code', tree)).toMatchObject({lang: 'bicep', meta: 'title="main.bicep"'});
});
