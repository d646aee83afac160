import { reviewState } from '@plainsight/evidence';
import type { Looked } from './report.ts';
import type { Subject } from './subject.ts';

/** Whether a clinician has looked at the pack, and whether somebody is late to look at it again. */
export function listReview({ pack: { review }, today }: Subject): Looked {
  const { isReviewed, isOverdue } = reviewState(review, today);
  const notes: string[] = [];
  if (!isReviewed) notes.push('not yet reviewed by a clinician');
  if (isOverdue) notes.push(`review overdue since ${review.due}`);
  return { records: 1, failures: [], notes };
}
