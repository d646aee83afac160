import type { Certainty, Claim, Finding, PackIndex } from '@plainsight/evidence';
import type { CitationActions } from './citation-actions.ts';

/** What the drawings of the list need of the element. */
export interface ListView {
  readonly index: PackIndex;
  /** The claims whose studies are shown. */
  readonly claims: readonly Claim[];
  readonly citations: CitationActions;
  /** How sure we are of the least sure claim that a finding is shown with. */
  certaintyOf(finding: Finding): Certainty | undefined;
  isOpen(finding: Finding): boolean;
  toggle(finding: Finding): void;
}
