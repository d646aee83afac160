import type { Annotation, TermMatch } from '@plainsight/annotator';
import type { MetTerm } from '../shared/messages.ts';
import type { Settings } from '../shared/settings.ts';
import type { MarkPaint } from './mark-paint.ts';
import { sentenceAround } from './sentence-around.ts';

/** A page whose terms are marked. */
export interface MarkedPage {
  readonly terms: Annotation;
  readonly paint: MarkPaint;
  readonly settings: Settings;
}

/** What the card is told of a term. */
export function metTerm({ terms }: MarkedPage, match: TermMatch): MetTerm {
  const matches = terms.matches();
  return {
    termId: match.termId,
    sentence: sentenceAround(match),
    place: matches.indexOf(match) + 1,
    total: matches.length,
  };
}

/** What acts on a press by itself, and has terms in it: there the press is the page's. */
const pressable = 'a[href], summary, label, [role="button" i], [role="link" i], [role="tab" i]';

export const isPressable = ({ startNode }: TermMatch): boolean =>
  startNode.parentElement?.closest(pressable) != null;
