import type { TermIndex } from '../match/term-index.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';
import { createHighlightMarker } from './highlight-marker.ts';
import { LiveAnnotation } from './live-annotation.ts';

/**
 * Finds the terms of `index` in the text under `root`, marks them without changing the page, and follows its changes.
 *
 * The root itself may be of a kind that is left alone when it is met inside another, but not editable text.
 */
export function annotate(
  root: Element | Document | ShadowRoot,
  index: TermIndex,
  { styles, onChange }: AnnotateOptions = {},
): Annotation {
  const document = root.ownerDocument ?? (root as Document);
  return new LiveAnnotation(root, index, createHighlightMarker(document, styles), onChange);
}
