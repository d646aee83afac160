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

/**
 * Whether a pointer that has left a term is on its way to the card: in the triangle from where it left to the card's
 * nearer edge.
 * @param from Where the pointer last was on the term.
 */
export function isOnTheWay(from: Point, card: Box, { x, y }: Point): boolean {
  const isBelow = card.top > from.y;
  const edge = isBelow ? card.top : card.top + card.height;
  // A pointer that left a term's edge sideways still means the card: the triangle begins a little behind it.
  const start = from.y + (isBelow ? -4 : 4);
  const way = (y - start) / (edge - start);
  const left = from.x + way * (card.left - 12 - from.x);
  const right = from.x + way * (card.left + card.width + 12 - from.x);
  return way >= 0 && way <= 1 && x >= left && x <= right;
}
