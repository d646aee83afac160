import { autoUpdate, computePosition } from '@floating-ui/dom';
import type { Box } from './safe-path.ts';

const gap = 6;
const edge = 8;
const tallest = 440;
/** Below its term a card is where it is looked for: it goes above only where there is less room than this. */
const enoughBelow = 280;

/** What a card stands beside. */
export interface Anchor {
  /** An element of the term: what scrolls it moves the card. */
  readonly element: Element;
  /** Where the term stands now; undefined once it is gone. */
  readonly box: () => Box | undefined;
}

const clamp = (value: number, low: number, high: number): number => Math.max(low, Math.min(value, high));

async function place(card: HTMLElement, { element, box }: Anchor): Promise<Box | undefined> {
  const term = box();
  if (!term) return undefined;
  // What was cut to fit must not count as its height now.
  card.style.maxHeight = `${tallest}px`;
  const above = term.top - gap - edge;
  const below = innerHeight - term.bottom - gap - edge;
  const isBelow = below >= Math.min(card.offsetHeight, enoughBelow) || below >= above;
  card.style.maxHeight = `${clamp(isBelow ? below : above, 0, tallest)}px`;
  const rect = new DOMRect(
    term.left,
    term.top - gap,
    term.right - term.left,
    term.bottom - term.top + 2 * gap,
  );
  const { x, y } = await computePosition(
    { contextElement: element, getBoundingClientRect: () => rect },
    card,
    { placement: isBelow ? 'bottom-start' : 'top-start', strategy: 'fixed' },
  );
  const room = document.documentElement.clientWidth - card.offsetWidth - edge;
  card.style.left = `${clamp(x, edge, Math.max(edge, room))}px`;
  card.style.top = `${y}px`;
  return term;
}

/**
 * Keeps a card below its term, or above where there is more room, and never over it, while the page scrolls and
 * changes.
 * @param onPlaced Told each time, with whether the term can still be seen.
 * @returns Stops following.
 */
export function followTerm(
  anchor: Anchor,
  card: HTMLElement,
  onPlaced: (isSeen: boolean) => void,
): () => void {
  return autoUpdate(anchor.element, card, async () => {
    const term = await place(card, anchor);
    if (term) onPlaced(term.bottom > 0 && term.top < innerHeight);
  });
}
