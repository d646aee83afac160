import type { Claim } from './records.ts';
import { certaintyLevels, type Certainty } from './schema/vocabulary.ts';

/** The level's place on the four-step GRADE scale: 1 (very low) to 4 (high). */
export const certaintyStep = (certainty: Certainty): number => certaintyLevels.indexOf(certainty) + 1;

type Profile = NonNullable<Claim['gradeProfile']>;

/**
 * The level that a GRADE profile comes to: its start, down by the levels of each step, never below very low.
 * Source: GRADE Handbook, chapter 5 (randomised trials start high, other studies low).
 */
export function derivedCertainty({ start, steps }: Profile): Certainty {
  const down = steps.reduce((sum, { levels }) => sum + levels, 0);
  const place = Math.max(0, certaintyLevels.indexOf(start) - down);
  return certaintyLevels[place] ?? 'very low';
}
