import { expect } from 'chai';
import { isOverdue, reviewState } from './freshness.ts';

const review = { changed: '2026-01-02', due: '2026-07-02', reviewed: null };

describe('reviewState', () => {
  it('says that nobody has reviewed it', () => {
    expect(reviewState(review, new Date('2026-02-01')).isReviewed).to.equal(false);
    const reviewed = { role: 'psychiatrist', on: '2026-01-03' };
    expect(reviewState({ ...review, reviewed }, new Date('2026-02-01')).isReviewed).to.equal(true);
  });

  it('is overdue from the day after it was due', () => {
    expect(reviewState(review, new Date('2026-07-02T23:59:59Z')).isOverdue).to.equal(false);
    expect(reviewState(review, new Date('2026-07-03T00:00:00Z')).isOverdue).to.equal(true);
  });
});

describe('isOverdue', () => {
  it('is late from the day after the record was due, and never without a day', () => {
    expect(isOverdue({ reviewBy: '2026-07-02' }, new Date('2026-07-02'))).to.equal(false);
    expect(isOverdue({ reviewBy: '2026-07-02' }, new Date('2026-07-03'))).to.equal(true);
    expect(isOverdue({}, new Date('2099-01-01'))).to.equal(false);
  });
});
