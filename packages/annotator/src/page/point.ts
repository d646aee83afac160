import { rangeOf, rectsOf } from './rects.ts';
import type { TermMatch } from './term-match.ts';

/** The text position nearest to a point, seen through to the shadow roots among `roots`. */
export function textPositionAt(
  roots: readonly Node[],
  x: number,
  y: number,
): { node: Text; offset: number } | undefined {
  const [root] = roots;
  const document = root?.ownerDocument ?? (root as Document | undefined);
  if (document?.caretPositionFromPoint === undefined) {
    // All that Safari has.
    const range = document?.caretRangeFromPoint?.(x, y);
    return range ? inText(range.startContainer, range.startOffset) : undefined;
  }
  const shadowRoots = roots.map((node) => node.getRootNode()).filter((node) => node instanceof ShadowRoot);
  const position = document.caretPositionFromPoint(x, y, { shadowRoots });
  return position ? inText(position.offsetNode, position.offset) : undefined;
}

const inText = (node: Node, offset: number): { node: Text; offset: number } | undefined =>
  node.nodeType === Node.TEXT_NODE ? { node: node as Text, offset } : undefined;

/** Whether a match holds a text position, and its letters the point: a position snaps to text from afar. */
export function isAt(match: TermMatch, node: Text, offset: number, x: number, y: number): boolean {
  return (
    rangeOf(match)?.isPointInRange(node, offset) === true &&
    rectsOf(match).some(({ left, right, top, bottom }) => left <= x && x < right && top <= y && y < bottom)
  );
}
