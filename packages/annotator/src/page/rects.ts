import type { TermMatch } from './term-match.ts';

/** The client rectangles of a match: one for each line or node it stands in; none when the page has since changed. */
export function rectsOf(match: TermMatch): DOMRect[] {
  const range = rangeOf(match);
  return range === undefined
    ? []
    : [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
}

// A live range taxes each edit of the text for as long as it is not collected, so there is one.
let probe: Range | undefined;

/** A live range over a match, for one question: the next call moves it. */
export function rangeOf({ startNode, startOffset, endNode, endOffset }: TermMatch): Range | undefined {
  if (!startNode.isConnected || startOffset > startNode.length) return undefined;
  if (!endNode.isConnected || endOffset > endNode.length) return undefined;
  probe ??= new Range();
  probe.setStart(startNode, startOffset);
  probe.setEnd(endNode, endOffset);
  return probe;
}
