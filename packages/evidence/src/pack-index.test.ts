import { expect } from 'chai';
import { indexPack } from './index-pack.ts';
import { fixturePack } from './testing/fixture-pack.ts';

const index = indexPack(fixturePack);

describe('indexPack', () => {
  it('finds records by id', () => {
    expect(index.term('hiccup')?.term).to.equal('hiccup');
    expect(index.finding('f-null')?.direction).to.equal('no clear difference');
    expect(index.claim('nothing')).to.equal(undefined);
    expect(index.reference('constructor')).to.equal(undefined);
  });

  it('puts the claim that sums a condition up first', () => {
    const condition = index.condition('hiccups')!;
    expect(index.claimsOf(condition).map(({ id }) => id)).to.deep.equal(['c-main', 'c-unstudied']);
    const other = { ...condition, mainClaimId: 'c-unstudied' };
    expect(index.claimsOf(other).map(({ id }) => id)).to.deep.equal(['c-unstudied', 'c-main']);
  });

  it('keeps the stance that the claim gives, whatever the direction', () => {
    const claim = { ...index.claim('c-main')!, for: ['f-null'], against: ['f-better'] };
    expect(index.findingsOf(claim, 'for').map(({ id }) => id)).to.deep.equal(['f-null']);
    expect(index.findingsOf(claim, 'against').map(({ id }) => id)).to.deep.equal(['f-better']);
  });
});
