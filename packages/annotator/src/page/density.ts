import type { TermMatch } from './term-match.ts';

/** Which occurrences of a term are marked. */
export type Density = 'every' | 'first-per-section' | 'first-per-page';

// A section begins at each of these, and what follows the end of the latter is another one.
const SECTIONS = 'section, article, aside, nav, main, header, footer, dialog';
const BORDERS = `h1, h2, h3, h4, h5, h6, ${SECTIONS}`;

/**
 * Leaves out what has been marked before.
 * @param ordered Matches in document order.
 */
export function thinned(
  ordered: readonly TermMatch[],
  density: Exclude<Density, 'every'>,
  root: ParentNode,
): readonly TermMatch[] {
  const isPast = density === 'first-per-section' ? bordersIn(root) : () => false;
  let met = new Set<string>();
  return ordered.filter(({ termId, startNode }) => {
    if (isPast(startNode)) met = new Set();
    const isFirst = !met.has(termId);
    met.add(termId);
    return isFirst;
  });
}

/** Whether a section begins or ends at a node or inside it. */
export function isBorder(node: Node): boolean {
  const element = node as Partial<Element>;
  return element.matches?.(BORDERS) === true || element.querySelector?.(BORDERS) != null;
}

/** Tells of each node, asked in document order, whether a section has begun or ended since the one before it. */
function bordersIn(root: ParentNode): (node: Node) => boolean {
  const elements = [...root.querySelectorAll(BORDERS)];
  const open: Element[] = [];
  let next = 0;
  return (node) => {
    let isPast = false;
    for (let inmost = open.at(-1); inmost?.contains(node) === false; inmost = open.at(-1)) {
      isPast ||= inmost.matches(SECTIONS);
      open.pop();
    }
    while (next < elements.length && precedes(elements[next] as Element, node)) {
      const element = elements[next] as Element;
      next += 1;
      isPast = true;
      if (element.contains(node)) open.push(element);
    }
    return isPast;
  };
}

function precedes(element: Element, node: Node): boolean {
  return (element.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}
