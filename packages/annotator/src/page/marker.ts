import type { TermMatch } from './term-match.ts';

/** Makes matches visible. */
export interface Marker {
  /** Marks matches, given in document order; a marker that changes the page moves each to where its text now stands. */
  add(matches: readonly TermMatch[]): void;
  remove(matches: readonly TermMatch[]): void;
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
  add: () => undefined,
  remove: () => undefined,
  stop: () => undefined,
};
