type Attributes = Record<string, string | boolean | undefined>;

/** Makes an element; an attribute that is `false` or undefined is left out. */
export function h<T extends keyof HTMLElementTagNameMap>(
  name: T,
  attributes: Attributes = {},
  ...children: (Node | string)[]
): HTMLElementTagNameMap[T] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false) element.setAttribute(key, value === true ? '' : value);
  }
  element.append(...children);
  return element;
}

/** Text with marks, as Pagefind gives it: everything but `<mark>` is text. */
export function marked(html: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const {body} = new DOMParser().parseFromString(html, 'text/html');
  for (const node of body.childNodes) {
    const isMark = node instanceof HTMLElement && node.tagName === 'MARK';
    fragment.append(isMark ? h('mark', {}, node.textContent) : (node.textContent ?? ''));
  }
  return fragment;
}
