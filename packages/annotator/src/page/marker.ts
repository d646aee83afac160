import type { TermMatch } from './term-match.ts';

/** The attribute of every element that marks a term; its value is the term's id. */
export const TERM_ATTRIBUTE = 'data-plainsight-term';

/** Makes matches visible. */
export interface Marker {
  /** Marks these matches, given in document order, and no others any longer. */
  mark(matches: readonly TermMatch[]): void;
  /** Unmarks at once what no longer says what it said: the page has changed. */
  check(): void;
  /** Takes everything away that the marker brought. */
  stop(): void;
  /**
   * For markers that put nodes of their own into the page's text: puts right what the page has done to the text
   * nodes it knows, before anything else looks at the changes. None: the marker leaves the page as it is.
   */
  readonly putRight?: (records: readonly MutationRecord[]) => void;
}

/** For browsers that cannot paint ranges: terms are found and can be pointed at all the same. */
export const INVISIBLE_MARKER: Marker = {
  mark: () => undefined,
  check: () => undefined,
  stop: () => undefined,
};
