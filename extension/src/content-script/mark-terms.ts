import { annotate, type Annotation, type TermIndex, type TermMatch } from '@plainsight/annotator';
import type { PageBrief } from '../shared/messages.ts';

const headings = ':is(h1, h2, h3, h4, h5, h6, [role="heading" i])';
const links = ':is(a[href], [role="link" i])';

/** Finds and marks the terms of this page where the reader wants them marked. */
export function markTerms(
  index: TermIndex,
  { settings: { density, skipHeadings, skipLinks }, language, highlight }: PageBrief,
  onChange: () => void,
): Annotation {
  const skipped = [skipHeadings ? headings : '', skipLinks ? links : ''].filter(Boolean).join();
  const accept = ({ startNode }: TermMatch): boolean => startNode.parentElement?.closest(skipped) == null;
  return annotate(document.body ?? document.documentElement, index, {
    density,
    language,
    highlightName: highlight,
    onChange,
    ...(skipped && { accept }),
  });
}
