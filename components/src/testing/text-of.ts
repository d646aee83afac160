/** What a reader sees of an element: the text of its shadow root, with white space folded. */
export const textOf = (element: Element): string =>
  (element.shadowRoot?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
