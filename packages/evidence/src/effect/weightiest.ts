import type { PackIndex } from '../pack-index.ts';
import type { Claim, Finding } from '../records.ts';
import type { NaturalFrequency } from './absolute-effect.ts';

const isPooled = ({ design }: Finding): boolean =>
  design === 'meta-analysis' || design === 'patient-level pooled analysis';

/** Which of two findings weighs more: below zero where the first does. */
const byWeight = (a: Finding, b: Finding): number =>
  Number(b.n !== null) - Number(a.n !== null) ||
  Number(isPooled(b)) - Number(isPooled(a)) ||
  (b.n ?? 0) - (a.n ?? 0);

/**
 * The one of several findings that stands for them where there is room for one: one whose number of people is known
 * before one where it is not, a pooled analysis before a single trial, then the one with most people, then the first.
 * What it found plays no part.
 */
export const weightiestFinding = (findings: readonly Finding[]): Finding | undefined =>
  findings.toSorted(byWeight)[0];

/** A finding that can be told in people of 100, and how. */
export interface FrequencyFinding {
  readonly finding: Finding;
  readonly effect: NaturalFrequency;
}

/**
 * The finding that may be drawn as 100 people for a claim: of those for and against it that give a natural frequency at
 * the claim's certainty, a pooled analysis before a single trial, then the one with most people, whatever its direction.
 * Undefined where no finding allows one.
 */
export function frequencyFinding(index: PackIndex, claim: Claim): FrequencyFinding | undefined {
  const settling = [...index.findingsOf(claim, 'for'), ...index.findingsOf(claim, 'against')];
  const drawable = settling.flatMap((finding) => {
    const effect = index.absoluteEffect(finding, claim.certainty);
    return effect.kind === 'frequency' ? [{ finding, effect }] : [];
  });
  const weightiest = weightiestFinding(drawable.map(({ finding }) => finding));
  return drawable.find(({ finding }) => finding === weightiest);
}
