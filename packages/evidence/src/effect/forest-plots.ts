import type { Finding } from '../records.ts';
import type { Certainty } from '../schema/vocabulary.ts';
import type { AbsoluteOf } from './absolute-effect.ts';
import { benefitSide, type Side } from './benefit-side.ts';
import { plottedEffect, type ComparisonMeasure, type PlottedEffect } from './plotted-effect.ts';

export interface ForestRow {
  readonly finding: Finding;
  readonly effect: PlottedEffect;
  /** Where the intervention did better; undefined where that cannot be known. */
  readonly better: Side | undefined;
}

/** Findings that can stand on one axis. */
export interface ForestPlot {
  readonly measure: ComparisonMeasure;
  /** The scale of a mean difference, where the record names it. */
  readonly scale: Finding['scale'];
  /** Whether each row's better side is known. */
  readonly isSided: boolean;
  readonly rows: readonly ForestRow[];
}

const order: readonly ComparisonMeasure[] = [
  'risk difference',
  'odds ratio',
  'risk ratio',
  'hazard ratio',
  'mean difference',
  'SMD',
];

/**
 * What may share an axis: one measure; for mean differences one scale (or, where none is named, one outcome); for events
 * only those of which more is better, or only those of which more is worse, so that harms never stand among benefits.
 */
function axisOf({ finding, effect: { measure }, better }: ForestRow): string {
  const known = better === undefined ? 'unknown' : 'known';
  if (measure === 'mean difference') return `${measure}, ${finding.scale?.name ?? finding.outcome}, ${known}`;
  if (measure === 'SMD') return `${measure}, ${known}`;
  return `${measure}, ${better}`;
}

/**
 * Findings by the axis on which they can stand, and those that have no number to draw, both in the order given.
 * @param peers All findings that may say whether more of an outcome is better, also those that are not shown.
 * @param absoluteOf What a finding means in people.
 * @param certaintyOf How sure we are of what each finding is shown with.
 */
export function forestPlots(
  findings: readonly Finding[],
  peers: readonly Finding[],
  absoluteOf: AbsoluteOf,
  certaintyOf: (finding: Finding) => Certainty | undefined,
): { readonly plots: readonly ForestPlot[]; readonly inWords: readonly Finding[] } {
  const byAxis = new Map<string, ForestRow[]>();
  const inWords: Finding[] = [];
  for (const finding of findings) {
    const effect = plottedEffect(finding, absoluteOf, certaintyOf(finding));
    if (effect) {
      const row = { finding, effect, better: benefitSide(finding, peers, absoluteOf) };
      const axis = axisOf(row);
      byAxis.set(axis, [...(byAxis.get(axis) ?? []), row]);
    } else inWords.push(finding);
  }
  const plots = [...byAxis.values()].flatMap((rows) => {
    const [first] = rows;
    if (!first) return [];
    const { finding, effect, better } = first;
    const scale = effect.measure === 'mean difference' ? finding.scale : undefined;
    return [{ measure: effect.measure, scale, isSided: better !== undefined, rows }];
  });
  const rank = ({ measure }: ForestPlot) => order.indexOf(measure);
  return { plots: plots.toSorted((a, b) => rank(a) - rank(b) || b.rows.length - a.rows.length), inWords };
}
