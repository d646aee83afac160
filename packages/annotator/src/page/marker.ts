import type { TermMatch } from './term-match.ts';

/** Makes matches visible. */
export interface Marker {
  add(matches: Iterable<TermMatch>): void;
  remove(matches: Iterable<TermMatch>): void;
  /** Takes everything away that the marker brought. */
  stop(): void;
}

/** For browsers that cannot paint ranges: terms are found and can be pointed at all the same. */
export const INVISIBLE_MARKER: Marker = {
  add: () => undefined,
  remove: () => undefined,
  stop: () => undefined,
};
