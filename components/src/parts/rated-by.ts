import { msg } from '@lit/localize';
import type { Claim } from '@plainsight/evidence';

/** Whose rating of certainty it is, and how it came about. */
export function ratedBy({ verdict, gradeProfile }: Pick<Claim, 'verdict' | 'gradeProfile'>): string {
  if (verdict === 'not studied in our sources')
    return msg('Very low here means that we found no study, not that a study was poor.');
  return gradeProfile
    ? msg('Our own rating, made with the GRADE method.')
    : msg('Our own rating on the GRADE scale, given without its steps.');
}
