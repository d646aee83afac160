import type { Density } from './density.ts';
import type { Marker } from './marker.ts';
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
  /**
   * How matches are marked. `highlights`, which is taken where nothing is said, changes nothing in the page.
   * `elements` puts each match into a focusable `<span data-plainsight-term="the term's id">`, for text whose owner
   * asked for it: listen for its clicks, which Enter and Space bring about too.
   */
  readonly marker?: 'highlights' | 'elements' | Marker;
  /** Which occurrences of a term count as matches and are marked; `every` where nothing is said. */
  readonly density?: Density;
  /** Which matches are taken at all, before `density` leaves out any; all where nothing is said. */
  readonly accept?: (match: TermMatch) => boolean;
  /** The language of the terms, as a BCP 47 tag: text that the page says is in another one is left alone. */
  readonly language?: string;
  /**
   * The name under which `highlights` are registered, for a caller that brings its own `::highlight()` rule: none is
   * added then. An unguessable one where nothing is said.
   */
  readonly highlightName?: string;
  /** CSS declarations for the marks, in place of the dotted underline: only what `::highlight()` knows. */
  readonly styles?: string;
  /** Called after matches have come or gone, at most once a frame, never before `annotate` has returned. */
  readonly onChange?: (annotation: Annotation) => void;
}
