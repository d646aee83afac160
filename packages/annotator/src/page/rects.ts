import type { TermMatch } from './term-match.ts';

/** The client rectangles of a match: one for each line or node it stands in; none when the page has since changed. */
export function rectsOf(match: TermMatch): DOMRect[] {
  const range = rangeOf(match);
  return range === undefined
    ? []
    : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

/** A live range over a match, for one question: it is not to be kept. */
export function rangeOf({ startNode, startOffset, endNode, endOffset }: TermMatch): Range | undefined {
  if (!startNode.isConnected || startOffset > startNode.length) return undefined;
  if (!endNode.isConnected || endOffset > endNode.length) return undefined;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}
