/** What a question to the page finds, seen through to the open shadow roots. */
function seenThrough(find: (root: DocumentOrShadowRoot) => Element | null): Element | null {
  let found = find(document);
  for (;;) {
    const inner = found?.shadowRoot && find(found.shadowRoot);
    if (!inner || inner === found) return found;
    found = inner;
  }
}

/** What has the focus. */
export const focusedElement = (): Element | null => seenThrough(({ activeElement }) => activeElement);

/** What the pointer would meet at a point of the window. */
export const elementAt = (x: number, y: number): Element | null =>
  seenThrough((root) => root.elementFromPoint(x, y));
