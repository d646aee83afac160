const watched = new WeakSet<Document | ShadowRoot>();

/**
 * Calls back for each element of a page that matches, now and later, also in open shadow roots: in those that
 * are there, and in others from the moment their host is defined.
 * @param root Where to look.
 * @param selector What to look for.
 * @param found Called once for each match. It may replace the element.
 * @param isOurs Whether an element's own shadow root is left alone.
 */
export function watch(
  root: Document | ShadowRoot,
  selector: string,
  found: (element: HTMLElement) => void,
  isOurs: (tag: string) => boolean,
): void {
  if (watched.has(root)) return;
  watched.add(root);
  const lookInto = ({ shadowRoot }: Element): void => {
    if (shadowRoot) watch(shadowRoot, selector, found, isOurs);
  };
  const lookAt = (element: Element): void => {
    const { localName } = element;
    if (!isOurs(localName)) {
      lookInto(element);
      // Rejected where such a name can never be defined: SVG and MathML have some with hyphens.
      const isDefined = localName.includes('-') ? customElements.whenDefined(localName) : undefined;
      isDefined?.then(
        () => lookInto(element),
        () => undefined,
      );
    }
    if (element.matches(selector)) found(element as HTMLElement);
  };
  const lookBelow = (node: ParentNode): void => {
    for (const element of node.querySelectorAll('*')) lookAt(element);
  };
  lookBelow(root);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        if (!(node instanceof Element) || !node.isConnected) continue;
        lookAt(node);
        lookBelow(node);
      }
    }
  }).observe(root, { childList: true, subtree: true });
}
