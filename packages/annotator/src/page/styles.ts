import { hostOf } from './composed-tree.ts';

const IN_LINE = new Set(['inline', 'contents', 'ruby', 'ruby-base']);

/** Whether an element that is part of a line by its name is taken out of it by the styles of the page. */
export function breaksLine(element: Element): boolean {
  return !IN_LINE.has(getComputedStyle(element).display);
}

/**
 * Whether what stands right inside a node is drawn.
 * @param isSlotted Whether it is what is put into a slot, not what the slot shows otherwise.
 */
export function isVisible(parent: Node, isSlotted = false): boolean {
  const element = elementOf(parent);
  if (!isSlotted && element?.localName === 'slot' && (element as HTMLSlotElement).assignedNodes().length > 0)
    return false;
  let inner: Element | undefined;
  for (let at = element; at !== undefined; inner = at, at = elementOf(at.parentNode)) {
    const isClosed = at.localName === 'details' && !(at as HTMLDetailsElement).open;
    if (isClosed && inner?.localName !== 'summary') return false;
    if (at.checkVisibility({ visibilityProperty: true })) return true;
    // An element with display: contents has no box of its own, so it counts as not visible.
    const { display, visibility } = getComputedStyle(at);
    if (display !== 'contents' || visibility !== 'visible') return false;
  }
  return false;
}

function elementOf(node: Node | null): Element | undefined {
  if (node?.nodeType === Node.ELEMENT_NODE) return node as Element;
  return node === null ? undefined : hostOf(node);
}
