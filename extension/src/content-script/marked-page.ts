import type { Annotation } from '@plainsight/annotator';
import type { PageBrief } from '../shared/messages.ts';

/** A page whose terms are marked. */
export interface MarkedPage extends Pick<PageBrief, 'settings' | 'highlight'> {
  readonly terms: Annotation;
}
