import { expect } from 'chai';
import fc from 'fast-check';
import { oddsOf, riskDifference, riskFromOddsRatio, riskFromRiskRatio } from './formulas.ts';

const risk = fc.double({ min: 0.001, max: 0.999, noNaN: true });
const ratio = fc.double({ min: 0.01, max: 100, noNaN: true });
const group = fc
  .integer({ min: 1, max: 5000 })
  .chain((n) => fc.record({ n: fc.constant(n), events: fc.integer({ min: 0, max: n }) }));

describe('formulas', () => {
  it('agrees with worked examples', () => {
    // 18.0% with the comparator and an odds ratio of 2.21: odds 0.2195 × 2.21 = 0.4851, risk 0.4851 / 1.4851.
    expect(riskFromOddsRatio(2.21, 0.18)).to.be.closeTo(0.3267, 0.0001);
    expect(riskFromRiskRatio(3.26, 0.1)).to.be.closeTo(0.326, 0.0001);
    // 91 of 336 against 60 of 340: 27.08% - 17.65% = 9.44%, standard error 3.18%.
    const { value, low, high } = riskDifference({ events: 91, n: 336 }, { events: 60, n: 340 });
    expect(value).to.be.closeTo(0.0944, 0.0001);
    expect(low).to.be.closeTo(0.0319, 0.0001);
    expect(high).to.be.closeTo(0.1568, 0.0001);
  });

  it('returns to the odds ratio it came from', () => {
    fc.assert(
      fc.property(risk, ratio, (comparator, asked) => {
        const back = oddsOf(riskFromOddsRatio(asked, comparator)) / oddsOf(comparator);
        return Math.abs(back - asked) <= 1e-6 * asked;
      }),
    );
  });

  it('keeps a risk from an odds ratio between 0 and 1', () => {
    fc.assert(
      fc.property(risk, ratio, (comparator, asked) => {
        const result = riskFromOddsRatio(asked, comparator);
        return result > 0 && result < 1;
      }),
    );
  });

  it('puts an estimate inside its interval', () => {
    fc.assert(
      fc.property(group, group, (one, other) => {
        const { value, low, high } = riskDifference(one, other);
        return low <= value && value <= high;
      }),
    );
  });
});
