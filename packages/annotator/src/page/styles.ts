const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base']);

/** Whether the styles of the page break the line of text somewhere between two text nodes of one block. */
export function breaksBetween(from: Text, to: Text): boolean {
  let node: Node = from;
  while (node !== to) {
    if (node.firstChild !== null) {
      node = node.firstChild;
    } else {
      while (node.nextSibling === null) {
        if (node.parentNode === null) return true;
        node = node.parentNode;
        if (isBreak(node)) return true;
      }
      node = node.nextSibling;
    }
    if (isBreak(node)) return true;
  }
  return false;
}

/** Whether a text node is drawn at all. */
export function isDrawn(text: Text): boolean {
  let parent = parentOf(text);
  if (parent === undefined || hasNoPlaceFor(text, parent)) return false;
  // An element with display: contents has no box of its own, so it counts as not visible.
  while (parent !== undefined && !parent.checkVisibility()) {
    if (getComputedStyle(parent).display !== 'contents') return false;
    parent = parentOf(parent);
  }
  return parent !== undefined;
}

/** Whether a visible parent leaves the text right inside it out of what it draws. */
function hasNoPlaceFor(text: Text, parent: Element): boolean {
  if (parent.localName === 'details') return !(parent as HTMLDetailsElement).open;
  return parent.shadowRoot !== null && text.parentNode === parent && text.assignedSlot === null;
}

function parentOf(node: Node): Element | undefined {
  return node.parentElement ?? (node.parentNode as Partial<ShadowRoot> | null)?.host;
}

function isBreak(node: Node): boolean {
  if (node.nodeType !== Node.ELEMENT_NODE) return false;
  const element = node as Element;
  return element.localName !== 'br' && !IN_LINE.has(getComputedStyle(element).display);
}
