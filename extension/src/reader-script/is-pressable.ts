import type { TermMatch } from '@plainsight/annotator';

/** What acts on a press by itself, and has terms in it: there the press is the page's. */
const pressable = 'a[href], summary, label, [role="button" i], [role="link" i], [role="tab" i]';

export const isPressable = ({ startNode }: TermMatch): boolean =>
  startNode.parentElement?.closest(pressable) != null;
