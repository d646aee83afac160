import { msg, str } from '@lit/localize';
import { isRatio, type ComparisonMeasure, type ForestPlot, type PlottedEffect } from '@plainsight/evidence';
import { signed } from '../wording/effect-words.ts';

/** What a plot measures, in plain words with the term of the field, and how to read it. */
export function plotWords({ measure, scale, rows }: ForestPlot): { title: string; reading: string } {
  switch (measure) {
    case 'risk difference':
      return {
        title: msg('How many more or fewer of 100 people (risk difference)'),
        reading: msg('The axis counts people of 100.'),
      };
    case 'odds ratio':
      return {
        title: msg('How the odds compare (odds ratio)'),
        reading: msg('2× means that the odds were twice as high. Each step multiplies (log scale).'),
      };
    case 'risk ratio':
      return {
        title: msg('How the chances compare (risk ratio)'),
        reading: msg('2× means that it was twice as likely. Each step multiplies (log scale).'),
      };
    case 'hazard ratio':
      return {
        title: msg('How the chances compare at any one time (hazard ratio)'),
        reading: msg('1/2 means half as likely at any one time. Each step multiplies (log scale).'),
      };
    case 'mean difference':
      return {
        title: scale
          ? msg(str`Average difference in points: ${scale.name}`)
          : msg(str`Average difference: ${rows[0]?.finding.outcome ?? ''}`),
        reading: scale
          ? scale.lowerIsBetter
            ? msg(str`The scale runs from ${scale.min} to ${scale.max}. Lower is better.`)
            : msg(str`The scale runs from ${scale.min} to ${scale.max}. Higher is better.`)
          : msg('The axis is in the units of that measure.'),
      };
    case 'SMD':
      return {
        title: msg('Average difference where scales differ (standardised mean difference)'),
        reading: msg('The axis counts standard deviations, a measure of how far people’s scores lie apart.'),
      };
  }
}

const moreOrFewer = (people: number): string => {
  const size = Math.abs(people);
  if (people === 0) return msg('as many');
  return people > 0 ? msg(str`${size} more`) : msg(str`${size} fewer`);
};

/** The number of a finding with its measure. */
export function numberWords({ measure, value }: PlottedEffect): string {
  const size = signed(value);
  switch (measure) {
    case 'risk difference':
      return msg(str`${moreOrFewer(value)} of 100 people`);
    case 'odds ratio':
      return msg(str`Odds ratio ${size}`);
    case 'risk ratio':
      return msg(str`Risk ratio ${size}`);
    case 'hazard ratio':
      return msg(str`Hazard ratio ${size}`);
    case 'mean difference':
      return msg(str`Difference ${size}`);
    case 'SMD':
      return msg(str`Standardised difference ${size}`);
  }
}

/** The interval around it; undefined where the record has none. */
export function intervalWords({ measure, interval, level }: PlottedEffect): string | undefined {
  if (!interval) return undefined;
  const [low, high] = [interval.low, interval.high].map(
    measure === 'risk difference' ? moreOrFewer : signed,
  ) as [string, string];
  return level === null
    ? msg(str`interval ${low} to ${high}`)
    : msg(str`${level}% interval ${low} to ${high}`);
}

/** A number under a tick. Where both sides are named, differences go without a sign: the side says it. */
export function tickLabel(measure: ComparisonMeasure, value: number, isSided: boolean): string {
  if (isRatio(measure)) return value < 1 ? `1/${Math.round(1 / value)}` : `${value}×`;
  return isSided ? String(Math.abs(value)) : signed(value);
}

/** What the ends of an axis mean; only the direction of the number where the better side cannot be known. */
export const sideWords = ({ isSided }: ForestPlot): { left: string; right: string } =>
  isSided
    ? { left: msg('Better with the comparison'), right: msg('Better with the treatment') }
    : { left: msg('Lower number'), right: msg('Higher number') };
