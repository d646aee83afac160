import type { Finding } from '../records.ts';
import type { Certainty } from '../schema/vocabulary.ts';
import {
  riskDifference,
  riskFromOddsRatio,
  riskFromRiskRatio,
  type Counted,
  type Estimate,
} from './formulas.ts';

/** How many of 100 people, in two groups of the same study at the same time. */
export interface NaturalFrequency {
  readonly kind: 'frequency';
  readonly denominator: 100;
  /** Whole people of 100 with the intervention, and the interval around them. */
  readonly intervention: Estimate;
  /** Whole people of 100 with the comparator. */
  readonly comparator: number;
  readonly basis: 'event counts' | 'odds ratio' | 'risk ratio' | 'risk difference';
}

/** Counts as they were, because they are too few or too unsure to be scaled. */
export interface RawCounts {
  readonly kind: 'counts';
  readonly intervention: Counted;
  readonly comparator: Counted | undefined;
  readonly why: string;
}

/** A difference on a scale, which no count of people can show. */
export interface ScoreDifference {
  readonly kind: 'score';
  readonly measure: 'mean difference' | 'SMD';
  readonly value: number;
  readonly interval: Pick<Estimate, 'low' | 'high'> | undefined;
  readonly scale: Finding['scale'];
  readonly why: string;
}

/** No number of people can be given. */
export interface NoAbsoluteEffect {
  readonly kind: 'none';
  readonly why: string;
}

export type AbsoluteEffect = NaturalFrequency | RawCounts | ScoreDifference | NoAbsoluteEffect;

/**
 * How the absolute effect of a finding is come by: worked out as `absoluteEffect` does, or read from a part of a pack,
 * which brings it along.
 */
export type AbsoluteOf = (finding: Finding, certainty?: Certainty) => AbsoluteEffect;

const smallestArm = 50;
const parallelDesigns: readonly Finding['design'][] = ['RCT-parallel', 'meta-analysis'];

type Arm = Finding['effect']['armIntervention'];

const countedIn = (arm: Arm): Counted | undefined =>
  arm?.events !== undefined && arm.n !== undefined ? { events: arm.events, n: arm.n } : undefined;

const riskIn = (arm: Arm): number | undefined => {
  const counted = countedIn(arm);
  if (counted) return counted.events / counted.n;
  return arm?.percent === undefined ? undefined : arm.percent / 100;
};

/** Whether both groups have enough people; where only the whole is recorded, it counts as two halves. */
function isLargeEnough({ n, effect }: Finding): boolean {
  const arms = [countedIn(effect.armIntervention), countedIn(effect.armComparator)];
  if (arms.every((arm) => arm !== undefined)) return arms.every((arm) => arm.n >= smallestArm);
  return n !== null && n >= 2 * smallestArm;
}

const people = (risk: number): number => Math.round(100 * Math.min(1, Math.max(0, risk)));

const around = ({ value, low, high }: Estimate): Estimate => ({
  value: people(value),
  low: people(low),
  high: people(high),
});

const riskFrom = {
  'odds ratio': riskFromOddsRatio,
  'risk ratio': riskFromRiskRatio,
  'risk difference': (difference: number, comparator: number) => comparator + difference / 100,
} as const;

/** The intervention's risk with its interval: from counts where there are any, else from a measure and the other risk. */
function riskOf({ effect }: Finding): { risk: Estimate; basis: NaturalFrequency['basis'] } | undefined {
  const comparator = riskIn(effect.armComparator);
  const counts = [countedIn(effect.armIntervention), countedIn(effect.armComparator)] as const;
  if (comparator === undefined) return undefined;
  if (counts[0] && counts[1]) {
    const { value, low, high } = riskDifference(counts[0], counts[1]);
    const risk = { value: comparator + value, low: comparator + low, high: comparator + high };
    return { risk, basis: 'event counts' };
  }
  const { measure, value, ciLow, ciHigh } = effect;
  if (value === null || ciLow === null || ciHigh === null) return undefined;
  if (measure !== 'odds ratio' && measure !== 'risk ratio' && measure !== 'risk difference') return undefined;
  const from = riskFrom[measure];
  const [low, high] = [from(ciLow, comparator), from(ciHigh, comparator)].sort((a, b) => a - b);
  if (low === undefined || high === undefined) return undefined;
  return { risk: { value: from(value, comparator), low, high }, basis: measure };
}

function withoutFrequency(finding: Finding, why: string): AbsoluteEffect {
  const { effect, scale } = finding;
  const intervention = countedIn(effect.armIntervention);
  if (intervention) {
    return { kind: 'counts', intervention, comparator: countedIn(effect.armComparator), why };
  }
  const { measure, value, ciLow: low, ciHigh: high } = effect;
  if ((measure === 'mean difference' || measure === 'SMD') && value !== null) {
    const interval = low !== null && high !== null ? { low, high } : undefined;
    return { kind: 'score', measure, value, interval, scale, why };
  }
  return { kind: 'none', why };
}

/**
 * What a finding means in people, or why no number of people can be given. A natural frequency stands only where the
 * record allows one, the groups ran side by side, each has at least 50 people, and the result is not of very low
 * certainty; a hazard ratio never gives one.
 * @param certainty How sure we are of the claim that the finding is shown with.
 */
export const absoluteEffect: AbsoluteOf = (finding, certainty) => {
  const { naturalFrequency, design, confidence, effect, rated } = finding;
  if (confidence === 'uncertain') return { kind: 'none', why: 'Its figures still need checking.' };
  if (!naturalFrequency.allowed) return withoutFrequency(finding, naturalFrequency.why);
  if (!parallelDesigns.includes(design)) {
    return withoutFrequency(finding, 'The same people were in both groups, or there was one group.');
  }
  if (effect.measure === 'hazard ratio') {
    return withoutFrequency(finding, 'A hazard ratio alone does not say how many people.');
  }
  if (rated?.certainty === 'very low' || certainty === 'very low') {
    return withoutFrequency(finding, 'Certainty is very low, so the result is not scaled to 100 people.');
  }
  if (!isLargeEnough(finding)) {
    return withoutFrequency(finding, `A group had fewer than ${smallestArm} people.`);
  }
  const found = riskOf(finding);
  const comparator = riskIn(effect.armComparator);
  if (!found || comparator === undefined) {
    return withoutFrequency(finding, 'There is no interval, and none can be worked out.');
  }
  return {
    kind: 'frequency',
    denominator: 100,
    intervention: around(found.risk),
    comparator: people(comparator),
    basis: found.basis,
  };
};
