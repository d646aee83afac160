import { rectsOf } from './rects.ts';
import type { TermMatch } from './term-match.ts';

/** The ranges of every highlight of the page. */
export function registered(): AbstractRange[] {
  return [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
}

/** What a range holds now, whatever it held when it was made; nothing where it no longer fits its nodes. */
export function textIn({ startContainer, startOffset, endContainer, endOffset }: AbstractRange): string {
  if (!startContainer.isConnected || !endContainer.isConnected) return '';
  const range = new Range();
  range.setStart(startContainer, Math.min(startOffset, (startContainer as Text).length));
  range.setEnd(endContainer, Math.min(endOffset, (endContainer as Text).length));
  return range.toString();
}

/** The texts under the marks, in the order of the alphabet. */
export function markedTexts(): string[] {
  return registered().map(textIn).sort();
}

/** The middle of the first line of a match, in client coordinates. */
export function middleOf(match: TermMatch): { x: number; y: number } {
  const [{ left, top, width, height }] = rectsOf(match) as [DOMRect];
  return { x: left + width / 2, y: top + height / 2 };
}
