import { derivedCertainty } from './certainty.ts';
import type { PackError } from './pack-error.ts';
import type { Claim } from './records.ts';

/** Checks that each GRADE profile belongs to an effect, and comes to the level that its claim states. */
export function checkCertainty(claims: readonly Claim[]): PackError[] {
  return claims.flatMap(({ id, kind, certainty, gradeProfile }) => {
    if (!gradeProfile) return [];
    const field = 'gradeProfile';
    if (kind !== 'effect') {
      const problem = `GRADE rates effects, and this claim is of the kind ${kind}`;
      return [{ record: id, field, problem, remedy: 'Remove the profile, or correct the kind.' }];
    }
    const derived = derivedCertainty(gradeProfile);
    if (derived === certainty) return [];
    const problem = `its steps come to "${derived}", but the claim states "${certainty}"`;
    return [{ record: id, field, problem, remedy: 'Correct the steps or the stated certainty.' }];
  });
}
