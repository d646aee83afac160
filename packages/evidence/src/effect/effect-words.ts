import type { Finding } from '../records.ts';
import type { AbsoluteEffect, NaturalFrequency, RawCounts, ScoreDifference } from './absolute-effect.ts';

/** The groups by the names that the record gives them. */
interface Groups {
  readonly intervention: string;
  readonly comparator: string;
}

const groupsOf = ({ intervention, comparator }: Finding): Groups => ({
  intervention,
  comparator: comparator ?? 'the comparison',
});

function frequencyWords(
  { intervention, comparator }: NaturalFrequency,
  names: Groups,
  finding: Finding,
): string {
  const { value, low, high } = intervention;
  const when = finding.timepoint ? ` (${finding.timepoint})` : '';
  const unclear = finding.direction === 'no clear difference' ? ' So there may be no difference.' : '';
  return `${finding.outcome}${when}: of 100 people, about ${comparator} with ${names.comparator} and about ${value} with ${names.intervention}. The true number could be as few as ${low} or as many as ${high}.${unclear}`;
}

function countWords({ intervention, comparator }: RawCounts, names: Groups): string {
  const first = `${intervention.events} of ${intervention.n} with ${names.intervention}`;
  return comparator
    ? `${first}; ${comparator.events} of ${comparator.n} with ${names.comparator}.`
    : `${first}.`;
}

const signed = (value: number): string => String(value).replace('-', '−');

function scoreWords({ measure, value, interval, scale }: ScoreDifference): string {
  const size = measure === 'SMD' ? `${signed(value)} standard deviations` : `${signed(value)} points`;
  const range = interval ? ` (95% interval ${signed(interval.low)} to ${signed(interval.high)})` : '';
  const on = scale
    ? ` on the ${scale.name}, which runs from ${scale.min} to ${scale.max}; ${scale.lowerIsBetter ? 'lower' : 'higher'} is better`
    : '';
  return `Average difference: ${size}${range}${on}.`;
}

/** An absolute effect in one or two sentences; undefined where there is no number to tell. */
export function effectWords(effect: AbsoluteEffect, finding: Finding): string | undefined {
  const names = groupsOf(finding);
  switch (effect.kind) {
    case 'frequency':
      return frequencyWords(effect, names, finding);
    case 'counts':
      return countWords(effect, names);
    case 'score':
      return scoreWords(effect);
    case 'none':
      return undefined;
  }
}
