import { withAbsolute } from './effect/brought-absolute.ts';
import { frequencyFinding, weightiestFinding } from './effect/weightiest.ts';
import { findingsIn } from './findings-in.ts';
import type { PackIndex } from './pack-index.ts';
import type { Claim, Condition, Finding } from './records.ts';

/* What the card of a condition shows of its records; the lists of studies and the checks of claims have the rest. */

const settling = ['for', 'against'] as const;

/** Claims: why we rate them so stands with the main one alone. */
export const claimsInBrief = ({ mainClaimId }: Condition, claims: readonly Claim[]) =>
  claims.map(({ gradeProfile, sentences, section, why, ...shown }) => ({
    ...shown,
    sentences: sentences.map(({ text }) => ({ text })),
    ...(shown.id === mainClaimId ? { why, ...(gradeProfile ? { gradeProfile: {} } : {}) } : {}),
  }));

/** The findings that a card draws large. */
function largeFindings(index: PackIndex, main: Claim): readonly Finding[] {
  const drawn = frequencyFinding(index, main);
  if (drawn) return [drawn.finding];
  return settling.flatMap((stance) => weightiestFinding(index.findingsOf(main, stance)) ?? []);
}

/** Findings of which a card tells numbers in a line: people of 100, or counts. */
const countedFindings = (index: PackIndex, claims: readonly Claim[]): readonly Finding[] =>
  claims.flatMap((claim) =>
    findingsIn(index, [claim], settling).filter((finding) => {
      const { kind } = index.absoluteEffect(finding, claim.certainty);
      return kind === 'frequency' || kind === 'counts';
    }),
  );

/** Findings of a condition's claims: each with what its place on the card shows. */
export function findingsInBrief(index: PackIndex, { mainClaimId }: Condition, claims: readonly Claim[]) {
  const main = claims.filter(({ id }) => id === mainClaimId);
  const large = new Set(main.flatMap((claim) => largeFindings(index, claim)));
  const told = new Set([...large, ...countedFindings(index, claims)]);
  const own = new Set(findingsIn(index, main, settling));
  return findingsIn(index, claims).map((finding): Partial<Finding> => {
    const { id, referenceId, n, design, direction, plainSummary, confidence } = finding;
    const { condition, intervention, comparator, population, outcome, timepoint, scale, rated } = finding;
    const { absolute, absoluteAtVeryLow } = withAbsolute(index, finding);
    return {
      id,
      referenceId,
      n,
      design,
      direction,
      plainSummary,
      confidence,
      ...(own.has(finding) && { condition }),
      ...(told.has(finding) && { intervention, comparator, absolute, absoluteAtVeryLow }),
      ...(large.has(finding) && { population, outcome, timepoint, scale, rated }),
    } as Partial<Finding>;
  });
}
