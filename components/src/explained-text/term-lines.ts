import type { Box, Point } from './safe-path.ts';

const holds = ({ left, right, top, bottom }: Box, { x, y }: Point): boolean =>
  x >= left && x <= right && y >= top && y <= bottom;

/** Which of the lines that a term stands on is under a point; the first where none is. */
export const lineUnder = (lines: readonly Box[], point: Point | undefined): number =>
  Math.max(0, point === undefined ? 0 : lines.findIndex((line) => holds(line, point)));

/**
 * The box that a card is put beside: as wide as the line that was pointed at, and as high as the lines around it that
 * the term stands on, so that the card covers none of them. A term may go on far away, in the next column.
 */
export function anchorOf(lines: readonly Box[], pointed: number): Box | undefined {
  const line = lines[pointed] ?? lines[0];
  if (!line) return undefined;
  const height = line.bottom - line.top;
  const near = lines.filter(({ top }) => Math.abs(top - line.top) < 3 * height);
  return {
    left: line.left,
    right: line.right,
    top: Math.min(...near.map(({ top }) => top)),
    bottom: Math.max(...near.map(({ bottom }) => bottom)),
  };
}
