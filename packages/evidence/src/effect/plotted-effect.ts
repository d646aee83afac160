import type { Finding } from '../records.ts';
import type { AbsoluteOf } from './absolute-effect.ts';
import { riskDifference } from './formulas.ts';
import type { Certainty } from '../schema/vocabulary.ts';

const ratios = ['odds ratio', 'risk ratio', 'hazard ratio'] as const;
const differences = ['risk difference', 'mean difference', 'SMD'] as const;
const comparisons = [...ratios, ...differences];
/** A measure that compares two groups in one number. */
export type ComparisonMeasure = (typeof comparisons)[number];

/** One number that compares two groups, as it can stand on an axis. Risk differences are in people of 100. */
export interface PlottedEffect {
  readonly measure: ComparisonMeasure;
  readonly value: number;
  readonly interval: { readonly low: number; readonly high: number } | undefined;
  /** The level of the interval in percent; null where the record does not give it. */
  readonly level: number | null;
  /** Whether the work reports the number, or it was worked out from the counts that the work reports. */
  readonly from: 'the work' | 'its counts';
}

export const isRatio = (measure: ComparisonMeasure): boolean => ratios.some((ratio) => ratio === measure);

/** The number at which both groups did the same. */
export const noEffect = (measure: ComparisonMeasure): 0 | 1 => (isRatio(measure) ? 1 : 0);

const isComparison = (measure: Finding['effect']['measure']): measure is ComparisonMeasure =>
  comparisons.some((comparison) => comparison === measure);

/** A ratio of zero or below has no place on a log scale, and is no ratio. */
const isPlottable = (measure: ComparisonMeasure, value: number): boolean => !isRatio(measure) || value > 0;

const ofHundred = (risk: number): number => Math.round(risk * 1000) / 10;

/**
 * The number that compares a finding's two groups; undefined where it has none. A figure that still needs checking is
 * no number. Counts are worked into a risk difference only where the record also allows people of 100.
 * @param absoluteOf What a finding means in people.
 * @param certainty How sure we are of the claim that the finding is shown with.
 */
export function plottedEffect(
  finding: Finding,
  absoluteOf: AbsoluteOf,
  certainty?: Certainty,
): PlottedEffect | undefined {
  const { confidence, effect } = finding;
  const { measure, value, ciLow: low, ciHigh: high, ciLevel: level } = effect;
  if (confidence === 'uncertain') return undefined;
  if (isComparison(measure) && value !== null) {
    if (!isPlottable(measure, value)) return undefined;
    const interval = low !== null && high !== null && isPlottable(measure, low) ? { low, high } : undefined;
    return { measure, value, interval, level, from: 'the work' };
  }
  const absolute = absoluteOf(finding, certainty);
  const { armIntervention: a, armComparator: b } = effect;
  if (absolute.kind !== 'frequency' || absolute.basis !== 'event counts') return undefined;
  if (a?.events === undefined || a.n === undefined || b?.events === undefined || b.n === undefined)
    return undefined;
  const risk = riskDifference({ events: a.events, n: a.n }, { events: b.events, n: b.n });
  return {
    measure: 'risk difference',
    value: ofHundred(risk.value),
    interval: { low: ofHundred(risk.low), high: ofHundred(risk.high) },
    level: 95,
    from: 'its counts',
  };
}
