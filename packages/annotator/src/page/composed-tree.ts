/** The element of which a node is the shadow root. A link has a `host` as well, which is another thing. */
export function hostOf(node: Node): Element | undefined {
  return node.nodeType === Node.DOCUMENT_FRAGMENT_NODE ? (node as Partial<ShadowRoot>).host : undefined;
}

/** Whether a node holds another, or a shadow root in which it stands. */
export function holds(node: Node, other: Node): boolean {
  for (let at: Node | undefined = other; at !== undefined; at = hostOf(at.getRootNode())) {
    if (node.contains(at)) return true;
  }
  return false;
}
