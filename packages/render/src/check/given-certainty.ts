import { listed } from './listed.ts';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** Which levels of certainty are stated without steps; `parsePack` has checked that the steps of the others add up. */
export function listGivenCertainty({ pack }: Subject): Looked {
  const given = pack.claims.filter((claim) => !claim.gradeProfile);
  return {
    records: pack.claims.length,
    failures: [],
    notes: listed('given, not derived from a GRADE profile', given),
  };
}
