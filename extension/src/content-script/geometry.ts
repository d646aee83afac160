/** A point in the window's own coordinates. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A box in the window's own coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Puts an element at a box in the window. */
export function putAt({ style }: HTMLElement, box: Box): void {
  for (const side of ['left', 'top', 'width', 'height'] as const) style[side] = `${box[side]}px`;
}

export const windowSize = (): Size => ({
  width: document.documentElement.clientWidth,
  height: window.innerHeight,
});

/** Whether a point is in a box, or no farther from it than `margin`. */
export const holds = ({ left, top, width, height }: Box, { x, y }: Point, margin = 0): boolean =>
  x >= left - margin && x <= left + width + margin && y >= top - margin && y <= top + height + margin;

/** On which side of the line from `a` to `b` a point is. */
const side = (a: Point, b: Point, { x, y }: Point): number =>
  (b.x - a.x) * (y - a.y) - (b.y - a.y) * (x - a.x);

/**
 * Whether a pointer that has left a term is on its way to the card: in the triangle from where it left to the card's
 * nearer edge.
 * @param from Where the pointer last was on the term.
 */
export function isOnTheWay(from: Point, card: Box, at: Point): boolean {
  const edge = card.top > from.y ? card.top : card.top + card.height;
  // A pointer that left a term's edge sideways still means the card: the triangle begins a little behind it.
  const apex = { x: from.x, y: from.y + (card.top > from.y ? -4 : 4) };
  const corners: [Point, Point] = [
    { x: card.left - 12, y: edge },
    { x: card.left + card.width + 12, y: edge },
  ];
  const sides = [side(apex, corners[0], at), side(corners[0], corners[1], at), side(corners[1], apex, at)];
  return sides.every((value) => value >= 0) || sides.every((value) => value <= 0);
}
