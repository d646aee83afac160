import { msg, str } from '@lit/localize';
import type {
  AbsoluteEffect,
  Finding,
  NaturalFrequency,
  RawCounts,
  ScoreDifference,
} from '@plainsight/evidence';

/** The groups by the names that the record gives them. */
interface Groups {
  readonly intervention: string;
  readonly comparator: string;
}

const groupsOf = ({ intervention, comparator }: Finding): Groups => ({
  intervention,
  comparator: comparator ?? msg('the comparison'),
});

const inOrder = (...sentences: readonly (string | false | undefined)[]): string =>
  sentences.filter(Boolean).join(' ');

function countWords({ intervention, comparator }: RawCounts, names: Groups): string {
  const { events, n } = intervention;
  return comparator
    ? msg(
        str`${events} of ${n} with ${names.intervention}; ${comparator.events} of ${comparator.n} with ${names.comparator}.`,
      )
    : msg(str`${events} of ${n} with ${names.intervention}.`);
}

/** A number with a true minus sign. */
export const signed = (value: number): string => String(value).replace('-', '−');

function scoreWords({ measure, value, interval, scale }: ScoreDifference): string {
  const size = signed(value);
  return inOrder(
    measure === 'SMD'
      ? msg(str`Average difference: ${size} standard deviations.`)
      : msg(str`Average difference: ${size} points.`),
    interval && msg(str`95% interval: ${signed(interval.low)} to ${signed(interval.high)}.`),
    scale && msg(str`The ${scale.name} runs from ${scale.min} to ${scale.max}.`),
    scale && (scale.lowerIsBetter ? msg('Lower is better.') : msg('Higher is better.')),
  );
}

/** An effect that is not drawn, in one or two sentences; undefined where there is no number to tell. */
export function effectWords(
  effect: Exclude<AbsoluteEffect, NaturalFrequency>,
  finding: Finding,
): string | undefined {
  const names = groupsOf(finding);
  switch (effect.kind) {
    case 'counts':
      return countWords(effect, names);
    case 'score':
      return scoreWords(effect);
    case 'none':
      return undefined;
  }
}
