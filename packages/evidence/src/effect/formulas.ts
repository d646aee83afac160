/**
 * Formulas between ratios and risks. Risks are proportions from 0 to 1. Sources are chapters of the Cochrane Handbook
 * for Systematic Reviews of Interventions, version 6.
 */

/** The odds of a risk below 1 (chapter 6, section 6.4.1.1). */
export const oddsOf = (risk: number): number => risk / (1 - risk);

/** The risk with the intervention, from an odds ratio and the comparator's risk (chapter 15, section 15.4.4.4). */
export const riskFromOddsRatio = (ratio: number, comparator: number): number =>
  (ratio * comparator) / (1 - comparator + ratio * comparator);

/** The risk with the intervention, from a risk ratio and the comparator's risk (chapter 15, section 15.4.4.3). */
export const riskFromRiskRatio = (ratio: number, comparator: number): number => ratio * comparator;

/** Events among people, as counted in one group. */
export interface Counted {
  readonly events: number;
  readonly n: number;
}

/** A number and its interval, as far as the level says (95 unless told otherwise). */
export interface Estimate {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the standard normal distribution: half of 5% lies beyond it on each side. */
const z95 = 1.959964;

/**
 * The risk difference between two parallel groups with its 95% interval, from event counts (chapter 6, section 6.4.1.4;
 * its standard error from chapter 10, section 10.4.3).
 */
export function riskDifference(intervention: Counted, comparator: Counted): Estimate {
  const a = intervention.events / intervention.n;
  const b = comparator.events / comparator.n;
  const value = a - b;
  const error = Math.sqrt((a * (1 - a)) / intervention.n + (b * (1 - b)) / comparator.n);
  return { value, low: value - z95 * error, high: value + z95 * error };
}
