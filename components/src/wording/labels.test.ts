import { expect } from 'chai';
import { certaintyStep } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { certaintyLabel, directionWords, figureCaution, retractionWords } from './labels.ts';

describe('wording', () => {
  it('puts the certainty on a scale of four', () => {
    expect(certaintyStep('very low')).to.equal(1);
    expect(certaintyStep('high')).to.equal(4);
    expect(certaintyLabel('very low')).to.equal('Very low certainty');
  });

  it('tells every kind of result by word and by shape', () => {
    const all = (['favours intervention', 'favours comparator', 'no clear difference', null] as const).map(
      (direction) => directionWords({ direction }),
    );
    expect(new Set(all.map(({ mark }) => mark)).size).to.equal(4);
    expect(new Set(all.map(({ words }) => words)).size).to.equal(4);
  });

  it('warns of figures that were not checked', () => {
    expect(figureCaution({ confidence: 'verified' })).to.equal(undefined);
    expect(figureCaution({ confidence: 'recalled' })).to.equal('Figure awaiting check against the paper');
    expect(figureCaution({ confidence: 'uncertain' })).to.contain('none is shown');
  });

  it('warns of a work that was taken back, with the day of the look', () => {
    const work = fixturePack.references['sample2020']!;
    const withStatus = (status: 'none found' | 'retracted') => ({
      ...work,
      custom: { ...work.custom, retraction: { status, checked: '2026-11-24' } },
    });
    expect(retractionWords(withStatus('retracted'))).to.equal('retracted, as of 24 November 2026');
    expect(retractionWords(withStatus('none found'))).to.equal(undefined);
    expect(retractionWords(work)).to.equal(undefined);
  });
});
