// Replaces MDXComponents/Code (Docusaurus 3.10): the stock one takes code that is not all text for a block, and a name in
// a table has places where it may break (src/markdown/table-scroll.ts).
import {Children, isValidElement, type ReactNode} from 'react';
import CodeInline from '@theme/CodeInline';
import type {Props} from '@theme/MDXComponents/Code';
import Code from '@theme-original/MDXComponents/Code';

export default function MDXCode(props: Props): ReactNode {
  const mayBreak = Children.toArray(props.children).some((part) => isValidElement(part) && part.type === 'wbr');
  return mayBreak ? <CodeInline {...props} /> : <Code {...props} />;
}
