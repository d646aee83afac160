import { stances } from '@plainsight/evidence';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** Each finding that bears on a claim, with its stance, for people to judge. */
export function listStances({ pack }: Subject): Looked {
  const notes = pack.claims.flatMap((claim) =>
    stances.flatMap((stance) => claim[stance].map((finding) => `${claim.id}  ${stance}  ${finding}`)),
  );
  return { records: notes.length, failures: [], notes };
}
