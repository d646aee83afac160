import type { TermMatch } from '@plainsight/annotator';
import { report } from './report.ts';

/**
 * What the marks of a page are drawn with: the browser itself keeps the styles, so that they change nothing in the
 * page. The term whose card is open has a faint ground as well.
 */
export class MarkPaint {
  /** The name of the highlight. The page shares the registry of them. */
  readonly name = `p${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')}`;

  constructor() {
    void report({ type: 'paint-marks', name: this.name });
  }

  showCurrent(match: TermMatch | undefined): void {
    const name = `${this.name}-now`;
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
}
