import type { TermMatch } from '@plainsight/annotator';
import type { MarkedPage } from '../content-script/marked-page.ts';
import type { MetTerm } from '../shared/messages.ts';
import { withinReach } from './reach.ts';
import { sentenceAround } from './sentence-around.ts';

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
