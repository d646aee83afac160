import type { TermMatch } from './term-match.ts';

/** The marked terms of one root, kept up to date until stopped. */
export interface Annotation {
  /** Every match, in document order. A match that outlives a change of the page stays the same object. */
  matches(): readonly TermMatch[];
  /** The match under a point in client coordinates. */
  termAt(x: number, y: number): TermMatch | undefined;
  /** Resolves when the first pass over the root is done, or stopped. */
  readonly settled: Promise<void>;
  /** Removes every mark and listener. May be called more than once. */
  stop(): void;
}

export interface AnnotateOptions {
  /** CSS declarations for the marks, in place of the dotted underline: only what `::highlight()` knows. */
  readonly styles?: string;
  /** Called after matches have come or gone, at most once a frame, never before `annotate` has returned. */
  readonly onChange?: (annotation: Annotation) => void;
}
