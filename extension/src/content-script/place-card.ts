/** A box in the window's own coordinates. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

const cardWidth = 360;
const tallestCard = 480;
const enoughBelow = 280;
const tallestSheet = 0.7;
const edge = 8;
const gap = 6;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** How wide a card is in a window. */
export const widthIn = (room: Size): number => Math.min(cardWidth, room.width - 2 * edge);

/** The lines of a term that stand at the line pointed at: a term may go on over the page, or in the next column. */
function linesNear(pointed: Box, lines: readonly Box[]): readonly Box[] {
  return lines.filter(({ top }) => Math.abs(top - pointed.top) < 3 * pointed.height);
}

/**
 * Places a card below its term, or above where there is too little room for it, never over the term.
 * @param pointed The line of the term that is pointed at.
 * @param lines All the lines that the term stands on.
 * @param height The height that the card would like.
 */
export function placeCard(pointed: Box, lines: readonly Box[], height: number, room: Size): Box {
  const near = linesNear(pointed, lines);
  const termTop = Math.min(...near.map(({ top }) => top));
  const termBottom = Math.max(...near.map((line) => line.top + line.height));
  const above = termTop - gap - edge;
  const below = room.height - termBottom - gap - edge;
  const wanted = Math.min(height, tallestCard);
  const isBelow = below >= Math.min(wanted, enoughBelow) || below >= above;
  const shown = Math.max(0, Math.min(wanted, isBelow ? below : above));
  const width = widthIn(room);
  return {
    left: clamp(pointed.left, edge, Math.max(edge, room.width - width - edge)),
    top: isBelow ? termBottom + gap : termTop - gap - shown,
    width,
    height: shown,
  };
}

/** Places a card as a sheet at the lower edge, where a finger has room. */
export function placeSheet(height: number, room: Size): Box {
  const shown = Math.min(height, room.height * tallestSheet);
  return { left: 0, top: room.height - shown, width: room.width, height: shown };
}
