import { rangeOf } from './rects.ts';

/** One occurrence of a term in the page. */
export interface TermMatch {
  readonly termId: string;
  /** The text as it stands in the page. */
  readonly text: string;
  readonly startNode: Text;
  readonly startOffset: number;
  readonly endNode: Text;
  readonly endOffset: number;
}

/** Whether the page still says what a match says, where it stands. */
export function fits(match: TermMatch): boolean {
  const { text, startNode, startOffset, endNode, endOffset } = match;
  if (startNode === endNode)
    return startNode.isConnected && startNode.data.slice(startOffset, endOffset) === text;
  // A new line in the match is a <br> in the page.
  return rangeOf(match)?.toString().replaceAll('\n', '') === text.replaceAll('\n', '');
}

/** Whether two matches are one and the same. */
export function isSame(a: TermMatch, b: TermMatch): boolean {
  return (
    a.startNode === b.startNode &&
    a.startOffset === b.startOffset &&
    a.endNode === b.endNode &&
    a.endOffset === b.endOffset &&
    a.termId === b.termId &&
    a.text === b.text
  );
}
