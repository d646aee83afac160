import { expect } from 'chai';
import type { Finding } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { effectWords } from './effect-words.ts';

const finding: Finding = fixturePack.findings[0]!;

describe('effectWords', () => {
  it('tells raw counts as they are', () => {
    const counts = { kind: 'counts', intervention: { events: 4, n: 8 }, why: '' } as const;
    expect(effectWords({ ...counts, comparator: { events: 0, n: 7 } }, finding)).to.equal(
      '4 of 8 with Examplitol drops; 0 of 7 with plain water.',
    );
    expect(effectWords({ ...counts, comparator: undefined }, finding)).to.equal(
      '4 of 8 with Examplitol drops.',
    );
  });

  it('tells a difference with the range and direction of its scale', () => {
    const scale = { name: 'Hiccup Scale', min: 0, max: 60, lowerIsBetter: true };
    const interval = { low: -7.31, high: -0.64 };
    expect(
      effectWords(
        { kind: 'score', measure: 'mean difference', value: -4, interval, scale, why: 'A score.' },
        finding,
      ),
    ).to.equal(
      'Average difference: −4 points. 95% interval: −7.31 to −0.64. The Hiccup Scale runs from 0 to 60. Lower is better.',
    );
  });

  it('tells nothing where there is no number', () => {
    expect(effectWords({ kind: 'none', why: 'No counts.' }, finding)).to.equal(undefined);
  });
});
