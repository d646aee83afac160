import type { PackIndex } from './pack-index.ts';
import type { Claim, Finding } from './records.ts';
import { stances, type Stance } from './schema/vocabulary.ts';

/** The findings that some claims rest on, each once. */
export const findingsIn = (
  index: PackIndex,
  claims: readonly Claim[],
  of: readonly Stance[] = stances,
): readonly Finding[] => [
  ...new Set(claims.flatMap((claim) => of.flatMap((stance) => index.findingsOf(claim, stance)))),
];
