import type { TermMatch } from '@plainsight/annotator';

const longest = 600;
const blocks = 'p, li, dd, dt, td, th, h1, h2, h3, h4, h5, h6, figcaption, blockquote, section, div, body';

/** The sentence of a text that holds a place in it. */
export function sentenceAt(text: string, place: number): string {
  // In a page, the end of a line is the end of nothing.
  const line = text.replace(/\s/g, ' ');
  const segments = new Intl.Segmenter('en', { granularity: 'sentence' }).segment(line);
  const sentence = segments.containing(Math.min(place, line.length - 1))?.segment ?? line;
  return sentence.replace(/\s+/g, ' ').trim().slice(0, longest);
}

/** The sentence of the page in which a term stands. */
export function sentenceAround({ startNode, startOffset, text }: TermMatch): string {
  const block = startNode.parentElement?.closest(blocks);
  if (!block) return text;
  const range = new Range();
  range.selectNodeContents(block);
  range.setEnd(startNode, startOffset);
  const lead = range.toString().slice(-longest);
  range.selectNodeContents(block);
  range.setStart(startNode, startOffset);
  return sentenceAt(lead + range.toString().slice(0, longest), lead.length);
}
