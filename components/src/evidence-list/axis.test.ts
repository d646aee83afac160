import { expect } from 'chai';
import fc from 'fast-check';
import { absoluteEffect, forestPlots, type Finding, type ForestPlot } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { axisOf } from './axis.ts';

const plain: Finding = fixturePack.findings.find(({ id }) => id === 'f-null')!;

type Measure = 'odds ratio' | 'mean difference';
type Numbers = readonly [value: number, ciLow: number, ciHigh: number];
const score = { name: 'Hiccup Scale', min: 0, max: 60 };

function plotOf(measure: Measure, isLowerBetter: boolean, ...list: readonly Numbers[]): ForestPlot {
  const findings = list.map(([value, ciLow, ciHigh], place): Finding => {
    const isAbove = value > (measure === 'odds ratio' ? 1 : 0);
    return {
      ...plain,
      id: `f-${place}`,
      effect: { ...plain.effect, measure, value, ciLow, ciHigh, ciLevel: 95 },
      direction: isAbove === isLowerBetter ? 'favours comparator' : 'favours intervention',
      ...(measure === 'mean difference' ? { scale: { ...score, lowerIsBetter: isLowerBetter } } : {}),
    };
  });
  const { plots } = forestPlots(findings, findings, absoluteEffect, () => undefined);
  expect(plots).to.have.length(1);
  return plots[0]!;
}

const ratio = fc.double({ min: -4, max: 4, noNaN: true }).filter((far) => Math.abs(far) > 1e-6);
const width = fc.double({ min: 0, max: 3, noNaN: true });
const numbersOf = (measure: Measure) =>
  fc.tuple(ratio, width, width).map(([value, below, above]): Numbers => {
    const far = [value, value - below, value + above] as const;
    return far.map((each) => (measure === 'odds ratio' ? Math.exp(each) : 10 * each)) as unknown as Numbers;
  });
const plots = fc
  .tuple(fc.constantFrom<Measure>('odds ratio', 'mean difference'), fc.boolean())
  .chain(([measure, isLowerBetter]) =>
    fc
      .array(numbersOf(measure), { minLength: 1, maxLength: 6 })
      .map((list) => ({ measure, isLowerBetter, plot: plotOf(measure, isLowerBetter, ...list) })),
  );

const values = (plot: ForestPlot) => axisOf(plot).ticks.map(({ value }) => value);

describe('axisOf', () => {
  it('puts no difference on its line, whatever the measure', () => {
    fc.assert(
      fc.property(plots, ({ measure, plot }) => {
        const axis = axisOf(plot);
        const none = measure === 'odds ratio' ? 1 : 0;
        expect(axis.share(plot.rows[0]!, none)).to.be.closeTo(axis.middle, 1e-9);
        expect(axis.middle).to.be.within(0, 1);
        expect(axis.ticks.map(({ value }) => value)).to.include(none);
      }),
    );
  });

  it('goes up with the number, or down where lower is better', () => {
    fc.assert(
      fc.property(plots, fc.double({ min: 0.1, max: 9, noNaN: true }), ({ isLowerBetter, plot }, from) => {
        const axis = axisOf(plot);
        const step = axis.share(plot.rows[0]!, from + 0.5) - axis.share(plot.rows[0]!, from);
        expect(step > 0).to.equal(!isLowerBetter);
      }),
    );
  });

  it('takes in every number; the better side is the right one', () => {
    fc.assert(
      fc.property(plots, ({ plot }) => {
        const axis = axisOf(plot);
        for (const row of plot.rows) {
          const share = axis.share(row, row.effect.value);
          expect(share).to.be.within(-1e-9, 1 + 1e-9);
          expect(share > axis.middle).to.equal(row.finding.direction === 'favours intervention');
        }
      }),
    );
  });

  it('has ticks inside, in order, with room between them, each at its own number', () => {
    fc.assert(
      fc.property(plots, ({ plot }) => {
        const axis = axisOf(plot);
        expect(axis.ticks.length).to.be.within(2, 11);
        for (const [place, { share, value }] of axis.ticks.entries()) {
          expect(share).to.be.within(-1e-9, 1 + 1e-9);
          expect(axis.share(plot.rows[0]!, value)).to.be.closeTo(share, 1e-4);
          if (place > 0) expect(share - axis.ticks[place - 1]!.share).to.be.greaterThan(0.05);
        }
      }),
    );
  });

  it('lets a very wide interval leave the axis, so that it does not crush the others', () => {
    const axis = axisOf(plotOf('odds ratio', false, [12.1, 2.1, 690], [1.5, 0.8, 2.6]));
    const [wide] = plotOf('odds ratio', false, [12.1, 2.1, 690]).rows;
    expect(axis.share(wide!, 690)).to.be.greaterThan(1);
    expect(axis.share(wide!, 12.1)).to.be.lessThan(1);
  });

  it('has round numbers', () => {
    expect(values(plotOf('odds ratio', false, [4, 0.3, 40]))).to.deep.equal([0.2, 1, 5, 20]);
    expect(values(plotOf('mean difference', true, [-4, -7.3, -0.6]))).to.deep.equal([2, 0, -2, -4, -6, -8]);
  });
});
