import { expect } from 'chai';
import { dateWords } from './dates.ts';

describe('dates in words', () => {
  it('tells as much of a date as is known', () => {
    expect(dateWords('2026-01-02')).to.equal('2 January 2026');
    expect(dateWords('2025-12')).to.equal('December 2025');
    expect(dateWords('2024')).to.equal('2024');
  });
});
