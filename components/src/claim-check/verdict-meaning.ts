import { msg } from '@lit/localize';
import type { Verdict } from '@plainsight/evidence';

/** What a verdict says of the words that it judges, in a sentence. */
export function verdictMeaning(verdict: Verdict): string {
  const meanings: Record<Verdict, string> = {
    supported: msg('What we know fits these words.'),
    'partly supported': msg('What we know fits these words in part, or with limits.'),
    overstated: msg('These words go further than what we know.'),
    contested: msg('Studies do not agree on this.'),
    misattributed: msg('The work behind these words says something else.'),
    'not studied in our sources': msg(
      'No study in our sources tested this. That is no evidence for it, and none against it.',
    ),
  };
  return meanings[verdict];
}
