/** Names of SVG and MathML have hyphens too, and can never be defined. */
const mayHaveRoot = (tag: string): boolean =>
  tag.includes('-') && !/^(?:annotation-xml|color-profile|font-face.*|missing-glyph)$/.test(tag);

const watched = new WeakSet<Document | ShadowRoot>();

/**
 * Calls back for each element of a page that matches, now and later, also in open shadow roots from the moment their
 * host is defined.
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
  const lookAt = (element: Element): void => {
    const { localName } = element;
    if (mayHaveRoot(localName) && !isOurs(localName)) void lookInto(element);
    if (element.matches(selector)) found(element as HTMLElement);
  };
  const lookInto = async (host: Element): Promise<void> => {
    await customElements.whenDefined(host.localName);
    if (host.shadowRoot) watch(host.shadowRoot, selector, found, isOurs);
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
