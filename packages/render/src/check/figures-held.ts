import type { Finding } from '@plainsight/evidence';
import { armsOf, countedPercent } from './arms.ts';
import type { WrittenFigure } from './figures-in-words.ts';

const isNumber = (figure: number | null | undefined): figure is number => typeof figure === 'number';

/** The percentages of the two groups, given or counted. */
const groupPercentages = (finding: Finding): number[] =>
  armsOf(finding)
    .flatMap((arm) => [arm.percent, arm.percentLow, arm.percentHigh, countedPercent(arm)])
    .filter(isNumber);

/** The result itself where it is a percentage; a ratio or a score is none. */
function resultPercentages({ effect: { measure, value, ciLow, ciHigh } }: Finding): number[] {
  const isPercentage = measure === 'proportion' || measure === 'risk difference';
  return isPercentage ? [value, ciLow, ciHigh].filter(isNumber).map(Math.abs) : [];
}

/** Whether a finding holds a figure that words tell of it; "of 100 people" may be a rounded percentage. */
export function isHeld(figure: WrittenFigure, finding: Finding): boolean {
  const groups = groupPercentages(finding);
  if (figure.kind === 'percentage') {
    const all = [...groups, ...resultPercentages(finding)];
    return all.some((held) => Math.abs(held - figure.value) <= figure.rounding);
  }
  const { events, n } = figure;
  if (armsOf(finding).some((arm) => arm.events === events && arm.n === n)) return true;
  const ofHundred = groups.length > 0 ? groups : resultPercentages(finding);
  return n === 100 && ofHundred.some((held) => Math.round(held) === events);
}
