import type { Annotation, TermMatch } from '@plainsight/annotator';
import type { MetTerm, PageBrief } from '../shared/messages.ts';
import { withinReach } from './reach.ts';
import { sentenceAround } from './sentence-around.ts';

/** A page whose terms are marked. */
export interface MarkedPage extends Pick<PageBrief, 'settings' | 'highlight'> {
  readonly terms: Annotation;
}

/** What the card is told of a term. */
export function metTerm({ terms }: MarkedPage, match: TermMatch): MetTerm {
  const matches = withinReach(terms.matches());
  return {
    termId: match.termId,
    text: match.text,
    sentence: sentenceAround(match),
    place: matches.indexOf(match) + 1,
    total: matches.length,
  };
}

/** What acts on a press by itself, and has terms in it: there the press is the page's. */
const pressable = 'a[href], summary, label, [role="button" i], [role="link" i], [role="tab" i]';

export const isPressable = ({ startNode }: TermMatch): boolean =>
  startNode.parentElement?.closest(pressable) != null;
