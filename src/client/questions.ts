import type {Behavior} from './behavior';

/**
 * Practice questions: the options become buttons. When as many are chosen as there are right ones, the right and the
 * wrong are marked, a sentence says which it was, and the fold with the reasons opens.
 */
export const questions: Behavior = (signal) => {
  for (const question of document.querySelectorAll<HTMLElement>('[data-question]:not([data-ready])')) {
    question.dataset['ready'] = '';
    enhance(question, signal);
  }
};

function enhance(question: HTMLElement, signal: AbortSignal): void {
  const right = (question.dataset['question'] ?? '').split(' ');
  const details = question.querySelector('details');
  const verdict = document.createElement('p');
  verdict.setAttribute('role', 'status');
  details?.before(verdict);
  const buttons = [...question.querySelectorAll(':scope > ol > li')].map((option, index) => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'plain-button';
    button.value = String.fromCharCode(97 + index);
    button.setAttribute('aria-pressed', 'false');
    const letter = document.createElement('strong');
    letter.textContent = `${button.value.toUpperCase()}. `;
    button.append(letter, ...option.childNodes);
    option.append(button);
    return button;
  });
  const choose = (button: HTMLButtonElement) => {
    if (right.length === 1) for (const other of buttons) other.setAttribute('aria-pressed', 'false');
    button.setAttribute('aria-pressed', String(button.getAttribute('aria-pressed') !== 'true'));
    const chosen = buttons.filter((other) => other.getAttribute('aria-pressed') === 'true').map(({value}) => value);
    if (chosen.length < right.length) {
      verdict.textContent = `Choose ${right.length}.`;
      return;
    }
    const isRight = chosen.join(' ') === right.join(' ');
    for (const {value, parentElement} of buttons) {
      if (parentElement) parentElement.dataset['verdict'] = right.includes(value) ? 'right' : 'wrong';
    }
    verdict.textContent = `${isRight ? 'Right' : 'Wrong'}: the answer is ${right.map((letter) => letter.toUpperCase()).join(' and ')}.`;
    if (details) details.open = true;
  };
  for (const button of buttons) button.addEventListener('click', () => choose(button), {signal});
}
