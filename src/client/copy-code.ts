import type {Behavior} from './behavior';

/** Gives every code block a button that copies it. */
export const copyCode: Behavior = (signal) => {
  for (const block of document.querySelectorAll<HTMLElement>('.theme-code-block')) {
    if (block.querySelector('.copy-code')) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button copy-code';
    button.textContent = 'Copy';
    button.addEventListener('click', () => void copy(block, button), {signal});
    block.append(button);
  }
};

async function copy(block: HTMLElement, button: HTMLButtonElement): Promise<void> {
  // innerText keeps the line breaks of the highlighted lines.
  const text = block.querySelector<HTMLElement>('pre code')?.innerText ?? '';
  try {
    await navigator.clipboard.writeText(text.replace(/\n$/, ''));
    button.textContent = 'Copied';
  } catch {
    button.textContent = 'Not copied: select the text';
  }
  setTimeout(() => (button.textContent = 'Copy'), 2000);
}
