import type { Finding } from '@plainsight/evidence';
import { countedPercent, type Arm } from './arms.ts';

/** What is wrong in a record, without its name. */
export interface Fault {
  readonly field: string;
  readonly problem: string;
  readonly remedy: string;
}

/** How far a percentage may be from its count: rounding to whole percent, and a little. */
const rounding = 0.6;

function faultsOfArm(field: string, arm: Arm | null): Fault[] {
  if (!arm) return [];
  const { events = 0, n = Infinity, percent } = arm;
  if (events > n) {
    return [{ field, problem: `${events} of ${n} people is more than all`, remedy: 'Correct the count.' }];
  }
  const counted = countedPercent(arm);
  if (counted === undefined || percent === undefined || Math.abs(counted - percent) <= rounding) return [];
  const problem = `${events} of ${n} people is ${counted.toFixed(1)}%, and ${percent}% is given`;
  return [{ field, problem, remedy: 'Correct the count or the percentage.' }];
}

function faultsOfResult({ effect: { value, ciLow, ciHigh }, scale }: Finding): Fault[] {
  if (value === null) return [];
  const field = 'effect.value';
  const faults: Fault[] = [];
  if (ciLow !== null && ciHigh !== null && (value < ciLow || value > ciHigh)) {
    const problem = `${value} lies outside its interval, ${ciLow} to ${ciHigh}`;
    faults.push({ field, problem, remedy: 'Correct the figure or its interval.' });
  }
  if (scale && Math.abs(value) > scale.max - scale.min) {
    const problem = `${value} is more than the whole scale, ${scale.min} to ${scale.max}`;
    faults.push({ field, problem, remedy: 'Correct the figure or the scale.' });
  }
  return faults;
}

/** Whether the figures of a finding fit each other. */
export const figureFaults = (finding: Finding): Fault[] => [
  ...faultsOfArm('effect.armIntervention', finding.effect.armIntervention),
  ...faultsOfArm('effect.armComparator', finding.effect.armComparator),
  ...faultsOfResult(finding),
];
