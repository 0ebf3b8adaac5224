// Replaces CodeBlock/Buttons (Docusaurus 3.10): the stock buttons are drawn by React in the browser. The copy button
// is added by src/client/copy-code.ts, in the development server too, so that both are the same.
import type {ReactNode} from 'react';

export default function CodeBlockButtons(): ReactNode {
  return null;
}
