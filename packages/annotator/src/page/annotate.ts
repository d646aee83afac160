import type { TermIndex } from '../match/term-index.ts';
import type { AnnotateOptions, Annotation } from './annotation.ts';
import { ElementMarker } from './element-marker.ts';
import { createHighlightMarker } from './highlight-marker.ts';
import { LiveAnnotation } from './live-annotation.ts';
import type { Marker } from './marker.ts';

/**
 * Finds the terms of `index` in the text under `root`, marks them and follows the page's changes.
 *
 * The root itself may be of a kind that is left alone when it is met inside another, but not editable text.
 */
export function annotate(
  root: Element | Document | ShadowRoot,
  index: TermIndex,
  options: AnnotateOptions = {},
): Annotation {
  return new LiveAnnotation(root, index, markerFor(root, options), options);
}

function markerFor(root: Element | Document | ShadowRoot, options: AnnotateOptions): Marker {
  const { marker = 'highlights' } = options;
  if (marker === 'elements') return new ElementMarker(root);
  if (marker !== 'highlights') return marker;
  return createHighlightMarker(root.ownerDocument ?? (root as Document), options);
}
