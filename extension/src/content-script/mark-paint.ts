import type { TermMatch } from '@plainsight/annotator';
import { report } from './report.ts';

const rangeOver = ({ startNode, startOffset, endNode, endOffset }: TermMatch): StaticRange =>
  new StaticRange({ startContainer: startNode, startOffset, endContainer: endNode, endOffset });

/**
 * Marks terms, and the one whose card is open, as highlights. They change nothing in the page, and the browser itself
 * keeps the styles that they are drawn with.
 */
export class MarkPaint {
  // The page shares the registry of highlights.
  readonly #name = `p${[...crypto.getRandomValues(new Uint32Array(3))].map((part) => part.toString(36)).join('')}`;
  readonly #marks = new Highlight();
  readonly #ranges = new Map<TermMatch, StaticRange>();

  constructor() {
    void report({ type: 'paint-marks', name: this.#name });
    CSS.highlights.set(this.#name, this.#marks);
  }

  add(matches: Iterable<TermMatch>): void {
    for (const match of matches) {
      const range = rangeOver(match);
      this.#ranges.set(match, range);
      this.#marks.add(range);
    }
    // The page may have cleared the registry.
    CSS.highlights.set(this.#name, this.#marks);
  }

  remove(matches: Iterable<TermMatch>): void {
    for (const match of matches) {
      const range = this.#ranges.get(match);
      this.#ranges.delete(match);
      if (range) this.#marks.delete(range);
    }
  }

  has(match: TermMatch): boolean {
    return this.#ranges.has(match);
  }

  stop(): void {
    CSS.highlights.delete(this.#name);
    this.showCurrent(undefined);
    this.#ranges.clear();
  }

  /** Gives a faint ground to one term. */
  showCurrent(match: TermMatch | undefined): void {
    if (match) CSS.highlights.set(`${this.#name}-now`, new Highlight(rangeOver(match)));
    else CSS.highlights.delete(`${this.#name}-now`);
  }
}
