const candidates = 'a[href], button, input, select, textarea, summary, [tabindex]';

/** The elements that Tab reaches in a part of a shadow tree, through the open roots in it, in order. */
export function tabbablesIn(root: ParentNode): HTMLElement[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(candidates) && element.tabIndex >= 0 ? [element] : []),
    ...(element.shadowRoot ? tabbablesIn(element.shadowRoot) : []),
  ]);
}

/** The element that has the focus, through open shadow roots. */
export function focused(root: DocumentOrShadowRoot): Element | null {
  const { activeElement } = root;
  return activeElement?.shadowRoot?.activeElement ? focused(activeElement.shadowRoot) : activeElement;
}
