import type { TermMatch } from '@plainsight/annotator';

/**
 * Gives the term whose card is open a faint ground.
 * @param highlight The name of the highlights of all terms; the page shares the registry of them.
 * @param match Without one, no term has it.
 */
export function showCurrent(highlight: string, match: TermMatch | undefined): void {
  const name = `${highlight}-now`;
  if (!match) {
    CSS.highlights.delete(name);
    return;
  }
  const { startNode, startOffset, endNode, endOffset } = match;
  const range = new StaticRange({
    startContainer: startNode,
    startOffset,
    endContainer: endNode,
    endOffset,
  });
  CSS.highlights.set(name, new Highlight(range));
}
