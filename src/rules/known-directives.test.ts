import {expect, it} from 'vitest';
import {checkFixture} from './check-fixture';
import {knownDirectives} from './known-directives';

it('reports blocks there are not, texts that would be damaged, and tabs that hold anything but code', () => {
  expect(checkFixture(knownDirectives)).toEqual([
    'docs/colons.md:8  ::tabs has the wrong number of colons  write :::tabs in a line of its own, and ::: at its end',
    'docs/colons.md:10  ::note has the wrong number of colons  write :::note in a line of its own, and ::: at its end',
    'docs/colons.md:12  :tip has the wrong number of colons  write :::tip in a line of its own, and ::: at its end',
    'docs/colons.md:12  :warning has the wrong number of colons  write :::warning in a line of its own, and ::: at its end',
    'docs/damaged.md:8  "10.0.0.4:https[1]" would lose what is behind the colon  put it in backticks, or write \\: for the colon',
    'docs/damaged.md:10  "a:b{c=d}" would lose what is behind the colon  put it in backticks, or write \\: for the colon',
    'docs/inline.md:8  ::facts stands here as it is written  write ::facts in a line of its own, with {…} close behind it',
    'docs/inline.md:10  ::facts stands here as it is written  write ::facts in a line of its own, with {…} close behind it',
    'docs/nested.md:16  the ::: closes no block  delete it; where blocks stand within each other, give the outer one a colon more',
    'docs/tabs.md:8  :::tabs holds one code block  give it two or more, or leave :::tabs away',
    'docs/tabs.md:10  text within :::tabs would be in no tab  write it above or below: :::tabs holds code blocks and nothing else',
    'docs/tabs.md:18  text within :::tabs would be in no tab  write it above or below: :::tabs holds code blocks and nothing else',
    'docs/tabs.md:20  a code block within :::tabs has no language  write it behind the fence, such as ```azurecli',
    'docs/tabs.md:24  indented code within :::tabs has no language  write it between ```azurecli and ```',
    'docs/tabs.md:32  :::tabs holds no code block  give it two or more, or leave :::tabs away',
    'docs/tabs.md:34  text within :::tabs would be in no tab  write it above or below: :::tabs holds code blocks and nothing else',
    'docs/titles.md:8  ":::note Mind the gap" opens no block  write :::note[Mind the gap]',
    'docs/titles.md:12  the ::: closes no block  delete it; where blocks stand within each other, give the outer one a colon more',
    'docs/titles.md:14  ":::warning[Text] behind" opens no block  write :::warning[Text behind]',
    'docs/unknown.md:8  there is no :::tab  did you mean :::tabs?',
    'docs/unknown.md:14  there is no ::youtube  there are :::note, :::tip, :::info, :::warning, :::danger, :::caution, :::important, :::tabs, :fact, ::facts, ::freshness, :download, ::questions, ::exam, ::glossary',
    'docs/unknown.md:16  there is no :::zzzzzzzzzzzz  there are :::note, :::tip, :::info, :::warning, :::danger, :::caution, :::important, :::tabs, :fact, ::facts, ::freshness, :download, ::questions, ::exam, ::glossary',
  ]);
});
