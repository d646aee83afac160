import type { Review } from '@plainsight/evidence';

/** Nobody with a clinical qualification has reviewed this yet; a review is recorded here, with role and day. */
export const review = {
  changed: '2026-11-24',
  reviewed: null,
} as const satisfies Review;
