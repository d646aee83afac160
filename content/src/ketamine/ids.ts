import type { ClaimId } from './claims.ts';
import type { FindingId } from './findings.ts';
import type { TermId } from './glossary.ts';
import type { SafetyId } from './safety.ts';
import type { StatusId } from './status.ts';

/** The records that a composed text may quote. */
export interface Ids {
  claim: ClaimId;
  finding: FindingId;
  term: TermId;
  safety: SafetyId;
  status: StatusId;
}
