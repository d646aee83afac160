import type { Readable } from './readable.ts';
import { breaksLine } from './styles.ts';

/** How two text nodes that follow each other are read: apart, as one, or as one with a new line between them. */
export type Joint = 'apart' | 'one' | 'line';

const INLINE = new Set(
  (
    'a abbr acronym b bdi bdo big cite data del dfn em font i ins label mark nobr output q rb ruby s slot small ' +
    'span strike strong sub sup time tt u var wbr'
  ).split(' '),
);

// A footnote's number stands at the word's side, not in it.
const FOOTNOTE = /^[\s\d,;–\-[\]()*†‡]*$/;

/** Whether an element is part of the line of text around it. Elements that nobody knows are, as in CSS. */
function isInline({ localName }: Element): boolean {
  return INLINE.has(localName) || localName.includes('-');
}

/** How a text node is read after another that stands before it in the same tree. */
export function jointOf(from: Text, to: Text, readable: Readable): Joint {
  const crossed: Element[] = [];
  let hasLine = false;
  let node: Node = from;
  while (node !== to) {
    let next: Node | null = node.firstChild;
    while (next === null) {
      next = node.nextSibling;
      if (next !== null) break;
      if (node.parentNode === null) return 'apart';
      node = node.parentNode;
      if (!isCrossed(node)) return 'apart';
    }
    node = next;
    if ((node as Element).localName === 'br') hasLine = true;
    else if (!isCrossed(node)) return 'apart';
  }
  // Asking for styles is dear.
  if (crossed.some(breaksLine)) return 'apart';
  return hasLine ? 'line' : 'one';

  /** Notes an element whose edge lies between the two; false where a reader stops there. */
  function isCrossed(at: Node): boolean {
    if (at.nodeType === Node.COMMENT_NODE || at.nodeType === Node.TEXT_NODE) return true;
    if (at.nodeType !== Node.ELEMENT_NODE) return false;
    const element = at as Element;
    if (!isInline(element) || readable.isApart(element)) return false;
    if (element.localName === 'sup' && FOOTNOTE.test(element.textContent)) return false;
    crossed.push(element);
    return true;
  }
}
