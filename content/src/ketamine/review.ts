import type { Review } from '@plainsight/evidence';

/**
 * Nobody with a clinical qualification has reviewed this yet; a review is recorded here, with role and day. The project
 * looks at everything again within six months.
 */
export const review = {
  changed: '2026-11-24',
  due: '2027-05-24',
  reviewed: null,
} as const satisfies Review;
