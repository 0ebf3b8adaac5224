import type {PrismTheme} from 'prism-react-renderer';

/**
 * Colors of code as CSS variables (set in `theme.css`), so that they follow the reader's color mode
 * without a script: with a usual Prism theme React writes them into the page when it is built.
 */
export const codeColors: PrismTheme = {
  plain: {color: 'var(--code-text)', backgroundColor: 'var(--code-background)'},
  styles: [
    {types: ['comment', 'prolog'], style: {color: 'var(--code-comment)', fontStyle: 'italic'}},
    {types: ['string', 'attr-value', 'char', 'inserted'], style: {color: 'var(--code-string)'}},
    {types: ['number', 'boolean', 'constant', 'variable', 'symbol'], style: {color: 'var(--code-value)'}},
    {types: ['keyword', 'builtin', 'operator', 'tag', 'selector'], style: {color: 'var(--code-keyword)'}},
    {types: ['function', 'class-name', 'property', 'attr-name', 'parameter'], style: {color: 'var(--code-name)'}},
    {types: ['deleted'], style: {color: 'var(--code-keyword)', textDecorationLine: 'line-through'}},
  ],
};
