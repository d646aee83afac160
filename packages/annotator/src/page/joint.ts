import { TERM_ATTRIBUTE } from './marker.ts';
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
  // What takes least to find out comes first: most joints are the edges of blocks.
  const crossed: Element[] = [];
  let hasLine = false;
  let node: Node = from;
  while (node !== to) {
    let next: Node | null = node.firstChild;
    while (next === null) {
      next = node.nextSibling;
      if (next !== null) break;
      const parent: Node | null = node.parentNode;
      if (parent?.nodeType !== Node.ELEMENT_NODE || !isInline(parent as Element)) return 'apart';
      crossed.push(parent as Element);
      node = parent;
    }
    node = next;
    if (node.nodeType !== Node.ELEMENT_NODE) continue;
    const { localName } = node as Element;
    if (localName === 'br') hasLine = true;
    else if (isInline(node as Element)) crossed.push(node as Element);
    else return 'apart';
  }
  if (crossed.some((element) => readable.isApart(element) || isApart(element))) return 'apart';
  return hasLine ? 'line' : 'one';
}

function isApart(element: Element): boolean {
  // Styles that the page has for its own elements may part what a mark stands around.
  if (element.hasAttribute(TERM_ATTRIBUTE)) return false;
  if (element.shadowRoot !== null) return true;
  return (element.localName === 'sup' && FOOTNOTE.test(element.textContent)) || breaksLine(element);
}
