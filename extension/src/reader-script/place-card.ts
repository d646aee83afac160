import type { Box, Size } from './geometry.ts';

const cardWidth = 360;
const tallestCard = 480;
const enoughBelow = 280;
/** Which part of the window's height a sheet takes at most. */
export const tallestSheet = 0.7;
const edge = 8;
const gap = 6;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** The lines of a term that stand at the line pointed at: a term may go on over the page, or in the next column. */
function linesNear(pointed: Box, lines: readonly Box[]): readonly Box[] {
  return lines.filter(({ top }) => Math.abs(top - pointed.top) < 3 * pointed.height);
}

/**
 * Places a card below its term, or above where there is too little room for it, never over the term. A card that is
 * kept open while its term is scrolled away stays within the window.
 * @param pointed The line of the term that is pointed at.
 * @param lines All the lines that the term stands on.
 * @param height The height that the card would like.
 * @param scale How much larger than usual the reader wants its text.
 */
export function placeCard(pointed: Box, lines: readonly Box[], height: number, room: Size, scale = 1): Box {
  const near = linesNear(pointed, lines);
  const width = Math.min(cardWidth * scale, room.width - 2 * edge);
  const left = clamp(pointed.left, edge, Math.max(edge, room.width - width - edge));
  const wanted = Math.min(height, tallestCard * scale, room.height - 2 * edge);
  const termTop = Math.min(...near.map(({ top }) => top));
  const termBottom = Math.max(...near.map((line) => line.top + line.height));
  if (termBottom <= 0) return { left, top: edge, width, height: wanted };
  if (termTop >= room.height) return { left, top: room.height - edge - wanted, width, height: wanted };

  const above = termTop - gap - edge;
  const below = room.height - termBottom - gap - edge;
  const isBelow = below >= Math.min(wanted, enoughBelow) || below >= above;
  const shown = Math.max(0, Math.min(wanted, isBelow ? below : above));
  return { left, top: isBelow ? termBottom + gap : termTop - gap - shown, width, height: shown };
}

/**
 * Places a card as a sheet at the lower edge, where a finger has room.
 * @param dragged How far it has been drawn down.
 */
export function placeSheet(height: number, room: Size, dragged = 0): Box {
  const shown = Math.min(height, room.height * tallestSheet);
  return { left: 0, top: room.height - shown + Math.max(0, dragged), width: room.width, height: shown };
}
