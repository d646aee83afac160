/** A point in the window's coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the window's coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** How far beside the straight way a hand may go, in pixels. */
const slack = 12;

/** Twice the area of a triangle, with the sign of its turn. */
const turn = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

function isInTriangle(point: Point, a: Point, b: Point, c: Point): boolean {
  const turns = [turn(a, b, point), turn(b, c, point), turn(c, a, point)];
  return turns.every((value) => value >= 0) || turns.every((value) => value <= 0);
}

/**
 * Whether a pointer that has left its term may be on its way to the card: it is in the triangle between the point where
 * it left and the edge of the card that faces that point.
 */
export function isOnSafePath(point: Point, from: Point, card: Box): boolean {
  const isBelow = card.top >= from.y;
  if (!isBelow && card.bottom > from.y) return false;
  const edge = isBelow ? card.top : card.bottom;
  const start = { x: from.x, y: from.y + (isBelow ? -slack : slack) };
  return isInTriangle(point, start, { x: card.left - slack, y: edge }, { x: card.right + slack, y: edge });
}
