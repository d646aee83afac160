import type { Review } from './records.ts';

/** Whether a clinician has reviewed a pack, and whether the next look is late. */
export interface ReviewState {
  readonly isReviewed: boolean;
  readonly isOverdue: boolean;
}

const isPast = (day: string, today: Date): boolean => today.toISOString().slice(0, 10) > day;

/** Whether the day by which somebody was to look at a record again has passed. A record without one is never late. */
export const isOverdue = ({ reviewBy }: { readonly reviewBy?: string | undefined }, today: Date): boolean =>
  reviewBy !== undefined && isPast(reviewBy, today);

/**
 * The state of a review on a day. The due day itself is still in time.
 * @param today The reader's day; the review is told in days of UTC.
 */
export function reviewState({ reviewed, due }: Review, today: Date): ReviewState {
  return { isReviewed: reviewed !== null, isOverdue: isPast(due, today) };
}
