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

/** Whether a match still says what its text node says. One that reaches over nodes is not trusted after a change. */
export function fits({ text, startNode, startOffset, endNode, endOffset }: TermMatch): boolean {
  return startNode === endNode && startNode.data.slice(startOffset, endOffset) === text;
}

/** The matches of `after`, each that was known `before` as the same object, so that callers can compare them. */
export function keepKnown(before: readonly TermMatch[], after: readonly TermMatch[]): readonly TermMatch[] {
  const known = new Map<Text, Map<number, TermMatch>>();
  for (const match of before) {
    const inNode = known.get(match.startNode) ?? new Map<number, TermMatch>();
    known.set(match.startNode, inNode.set(match.startOffset, match));
  }
  return after.map((match) => {
    const same = known.get(match.startNode)?.get(match.startOffset);
    return same !== undefined && isSame(same, match) ? same : match;
  });
}

/** Sorts matches by where they begin in the document. */
export function inDocumentOrder(matches: TermMatch[]): readonly TermMatch[] {
  return matches.sort((a, b) => {
    if (a.startNode === b.startNode) return a.startOffset - b.startOffset;
    // Asked this way round, neighbours that are in order already are compared fast.
    const position = b.startNode.compareDocumentPosition(a.startNode);
    return position & Node.DOCUMENT_POSITION_FOLLOWING ? 1 : -1;
  });
}

function isSame(a: TermMatch, b: TermMatch): boolean {
  return a.termId === b.termId && a.text === b.text && a.endNode === b.endNode && a.endOffset === b.endOffset;
}
