import type { Finding } from '@plainsight/evidence';

export type Arm = NonNullable<Finding['effect']['armIntervention']>;

/** The groups that a finding compares, as far as their figures are recorded. */
export const armsOf = ({ effect }: Finding): Arm[] =>
  [effect.armIntervention, effect.armComparator].filter((arm) => arm !== null);

/** The percentage that a group's count comes to. */
export const countedPercent = ({ events, n }: Arm): number | undefined =>
  events !== undefined && n !== undefined && n > 0 ? (100 * events) / n : undefined;
