import type { Box } from './safe-path.ts';

const gap = 6;
const edge = 8;
const tallest = 440;
/** Below its term a card is where it is looked for: it goes above only where there is less room than this. */
const enoughBelow = 280;

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

/** Where the term stands now; undefined once it is gone. */
type Anchor = () => Box | undefined;

function place(card: HTMLElement, term: Box): void {
  // What was cut to fit must not count as its height now.
  card.style.maxHeight = `${tallest}px`;
  const above = term.top - gap - edge;
  const below = innerHeight - term.bottom - gap - edge;
  const isBelow = below >= Math.min(card.offsetHeight, enoughBelow) || below >= above;
  card.style.maxHeight = `${clamp(isBelow ? below : above, 0, tallest)}px`;
  const isFromRight = getComputedStyle(card).direction === 'rtl';
  const left = isFromRight ? term.right - card.offsetWidth : term.left;
  const room = document.documentElement.clientWidth - card.offsetWidth - edge;
  card.style.left = `${clamp(left, edge, Math.max(edge, room))}px`;
  card.style.top = `${isBelow ? term.bottom + gap : term.top - gap - card.offsetHeight}px`;
}

const stateOf = (card: HTMLElement, { left, top, right, bottom }: Box): string =>
  [left, top, right, bottom, card.offsetWidth, card.offsetHeight, innerWidth, innerHeight].join(' ');

/**
 * Keeps a card below its term, or above where there is more room, and never over it, while the page scrolls and
 * changes: it looks once for each frame that is drawn.
 * @param onPlaced Told each time, with whether the term can still be seen.
 * @returns Stops following.
 */
export function followTerm(
  anchor: Anchor,
  card: HTMLElement,
  onPlaced: (isSeen: boolean) => void,
): () => void {
  let frame = requestAnimationFrame(look);
  let placed = '';
  function look(): void {
    frame = requestAnimationFrame(look);
    const term = anchor();
    if (!term || stateOf(card, term) === placed) return;
    place(card, term);
    placed = stateOf(card, term);
    onPlaced(term.bottom > 0 && term.top < innerHeight);
  }
  return () => cancelAnimationFrame(frame);
}
