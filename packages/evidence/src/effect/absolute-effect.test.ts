import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding } from '../records.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { absoluteEffect } from './absolute-effect.ts';

type Effect = Finding['effect'];

const [better] = fixturePack.findings;
const allowed: Finding = { ...better!, confidence: 'verified', n: 200 };
const withEffect = (effect: Partial<Effect>, more: Partial<Finding> = {}): Finding => ({
  ...allowed,
  effect: { ...allowed.effect, ...effect },
  ...more,
});
const nullRatio = withEffect({
  value: 2.21,
  ciLow: 0.67,
  ciHigh: 7.32,
  armIntervention: { percent: 32.7 },
  armComparator: { percent: 18 },
});

describe('absoluteEffect', () => {
  it('works a natural frequency out from an odds ratio and the other risk, with its interval', () => {
    expect(absoluteEffect(nullRatio)).to.deep.equal({
      kind: 'frequency',
      denominator: 100,
      intervention: { value: 33, low: 13, high: 62 },
      comparator: 18,
      basis: 'odds ratio',
    });
  });

  it('takes event counts before a ratio', () => {
    const counted = withEffect({
      armIntervention: { events: 91, n: 336 },
      armComparator: { events: 60, n: 340 },
    });
    expect(absoluteEffect(counted)).to.deep.include({
      basis: 'event counts',
      intervention: { value: 27, low: 21, high: 33 },
      comparator: 18,
    });
  });

  it('takes a risk difference in percentage points', () => {
    const worse = withEffect({
      measure: 'risk difference',
      value: -17,
      ciLow: -30,
      ciHigh: -2,
      armComparator: { percent: 63 },
    });
    expect(absoluteEffect(worse)).to.deep.include({
      intervention: { value: 46, low: 33, high: 61 },
      comparator: 63,
    });
  });

  it('keeps raw counts, and says why, where people are few', () => {
    const few = withEffect({ armIntervention: { events: 12, n: 20 }, armComparator: { events: 10, n: 20 } });
    expect(absoluteEffect(few)).to.deep.equal({
      kind: 'counts',
      intervention: { events: 12, n: 20 },
      comparator: { events: 10, n: 20 },
      why: 'A group had fewer than 50 people.',
    });
    expect(absoluteEffect({ ...nullRatio, n: 99 }).kind).to.equal('none');
  });

  it('never scales a result of very low certainty, whoever rates it', () => {
    expect(absoluteEffect(nullRatio, 'very low').kind).to.equal('none');
    expect(absoluteEffect({ ...nullRatio, rated: { certainty: 'very low', by: 'a review' } }).kind).to.equal(
      'none',
    );
    expect(absoluteEffect(nullRatio, 'low').kind).to.equal('frequency');
  });

  it('never scales a crossover trial, a hazard ratio or what the record does not allow', () => {
    expect(absoluteEffect({ ...nullRatio, design: 'RCT-crossover' }).kind).to.equal('none');
    expect(absoluteEffect(withEffect({ measure: 'hazard ratio' })).kind).to.equal('none');
    const why = 'The record says no.';
    const refused = { ...nullRatio, naturalFrequency: { allowed: false, why } };
    expect(absoluteEffect(refused)).to.deep.equal({ kind: 'none', why });
  });

  it('gives no number that needs checking', () => {
    expect(absoluteEffect({ ...nullRatio, confidence: 'uncertain' }).kind).to.equal('none');
  });

  it('gives a difference on a scale with the range and direction of the scale', () => {
    const scale = { name: 'Hiccup Scale', min: 0, max: 60, lowerIsBetter: true };
    const score = withEffect(
      {
        measure: 'mean difference',
        value: -4,
        ciLow: -7.3,
        ciHigh: -0.6,
        armIntervention: null,
        armComparator: null,
      },
      { scale, naturalFrequency: { allowed: false, why: 'It is a score.' } },
    );
    expect(absoluteEffect(score)).to.deep.equal({
      kind: 'score',
      measure: 'mean difference',
      value: -4,
      interval: { low: -7.3, high: -0.6 },
      scale,
      why: 'It is a score.',
    });
  });

  it('keeps every frequency between 0 and 100, and the estimate inside its interval', () => {
    const share = fc.double({ min: 0.1, max: 99.9, noNaN: true });
    const ratios = fc
      .tuple(...([1, 2, 3] as const).map(() => fc.double({ min: 0.01, max: 100, noNaN: true })))
      .map((values) => values.sort((a, b) => a - b));
    fc.assert(
      fc.property(share, ratios, fc.constantFrom('odds ratio', 'risk ratio'), (percent, values, measure) => {
        const [ciLow = 1, value = 1, ciHigh = 1] = values;
        const effect = absoluteEffect(
          withEffect({
            measure,
            value,
            ciLow,
            ciHigh,
            armIntervention: { percent: 1 },
            armComparator: { percent },
          }),
        );
        if (effect.kind !== 'frequency') return false;
        const { low, value: estimate, high } = effect.intervention;
        return 0 <= low && low <= estimate && estimate <= high && high <= 100;
      }),
    );
  });
});
