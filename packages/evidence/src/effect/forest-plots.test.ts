import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding } from '../records.ts';
import { directions, measures } from '../schema/checked-vocabulary.ts';
import type { Certainty } from '../schema/vocabulary.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { absoluteEffect } from './absolute-effect.ts';
import { benefitSide } from './benefit-side.ts';
import { forestPlots } from './forest-plots.ts';
import { noEffect, plottedEffect } from './plotted-effect.ts';

const plain: Finding = fixturePack.findings.find(({ id }) => id === 'f-null')!;
const counted: Finding = fixturePack.findings.find(({ id }) => id === 'f-green')!;
const points = (lowerIsBetter: boolean) => ({ name: 'Hiccup Scale', min: 0, max: 60, lowerIsBetter });

type Effect = Finding['effect'];
const finding = (effect: Partial<Effect>, more: Partial<Finding> = {}): Finding => ({
  ...plain,
  effect: { ...plain.effect, ...effect },
  ...more,
});
const odds = (value: number, more: Partial<Finding> = {}) => finding({ measure: 'odds ratio', value }, more);
const score = (value: number, more: Partial<Finding> = {}) =>
  finding({ measure: 'mean difference', value }, more);

const smd = (value: number) => finding({ measure: 'SMD', value }, { direction: 'favours intervention' });
const plotsOf = (...findings: Finding[]) => forestPlots(findings, findings, absoluteEffect, () => undefined);
const plotted = (of: Finding, certainty?: Certainty) => plottedEffect(of, absoluteEffect, certainty);
const sideOf = (of: Finding, peers: readonly Finding[]) => benefitSide(of, peers, absoluteEffect);
const place = (id: string) => Number(id.slice(2));

describe('plottedEffect', () => {
  it('takes the number that the work reports, with its interval', () => {
    const effect = { measure: 'odds ratio', value: 2.5, ciLow: 1.2, ciHigh: 5.1, ciLevel: 95 } as const;
    expect(plotted(finding(effect))).to.deep.equal({
      measure: 'odds ratio',
      value: 2.5,
      interval: { low: 1.2, high: 5.1 },
      level: 95,
      from: 'the work',
    });
    expect(plotted(odds(2.5))?.interval).to.equal(undefined);
  });

  it('works counts into people of 100 only where the record allows these', () => {
    const effect = plotted(counted);
    expect(effect?.from).to.equal('its counts');
    expect(effect?.measure).to.equal('risk difference');
    expect(effect?.value).to.equal(25);
    expect(effect?.interval?.low).to.be.within(18, 25);
    expect(plotted({ ...counted, naturalFrequency: { allowed: false, why: 'No.' } })).to.equal(undefined);
    expect(plotted(counted, 'very low')).to.equal(undefined);
  });

  it('has no number for a proportion, for figures that need checking, and for what is no ratio', () => {
    expect(plotted(finding({ measure: 'proportion', value: 36.8 }))).to.equal(undefined);
    expect(plotted(odds(2, { confidence: 'uncertain' }))).to.equal(undefined);
    expect(plotted(odds(0))).to.equal(undefined);
    expect(plotted(finding({ measure: 'odds ratio', value: 1, ciLow: 0, ciHigh: 3 }))?.interval).to.equal(
      undefined,
    );
  });
});

describe('benefitSide', () => {
  it('follows the finding’s own direction', () => {
    expect(sideOf(odds(2.5, { direction: 'favours intervention' }), [])).to.equal('higher');
    expect(sideOf(odds(0.5, { direction: 'favours intervention' }), [])).to.equal('lower');
    expect(sideOf(odds(3.2, { direction: 'favours comparator' }), [])).to.equal('lower');
  });

  it('follows the scale where the result is not clear', () => {
    const direction = 'no clear difference' as const;
    expect(sideOf(score(-3, { direction, scale: points(true) }), [])).to.equal('lower');
    expect(sideOf(score(-3, { direction, scale: points(false) }), [])).to.equal('higher');
  });

  it('asks other findings of the same outcome, word for word', () => {
    const unclear = odds(1.3, { direction: 'no clear difference' });
    const clear = odds(12, { direction: 'favours intervention' });
    expect(sideOf(unclear, [])).to.equal(undefined);
    expect(sideOf(unclear, [unclear, clear])).to.equal('higher');
    expect(sideOf(unclear, [{ ...clear, outcome: 'hiccups back' }])).to.equal(undefined);
    expect(sideOf(unclear, [clear, odds(0.2, { direction: 'favours intervention' })])).to.equal(undefined);
  });

  it('asks no score about an event, and no event about a score', () => {
    const unclear = odds(1.3, { direction: 'no clear difference' });
    expect(sideOf(unclear, [score(4, { direction: 'favours intervention' })])).to.equal(undefined);
  });

  it('knows nothing where direction and scale contradict each other', () => {
    const muddled = score(3, { direction: 'favours intervention', scale: points(true) });
    expect(sideOf(muddled, [])).to.equal(undefined);
  });

  it('never puts a clear result on the other side', () => {
    const direction = fc.constantFrom(...directions.filter((words) => words !== 'no clear difference'));
    const measure = fc.constantFrom(...measures.filter((name) => name !== 'proportion'));
    fc.assert(
      fc.property(
        measure,
        fc.double({ min: 0.01, max: 50, noNaN: true }),
        direction,
        (measure, value, direction) => {
          fc.pre(value !== noEffect(measure));
          const clear = finding({ measure, value }, { direction });
          const isOnBetterSide = value > noEffect(measure) === (sideOf(clear, []) === 'higher');
          expect(isOnBetterSide).to.equal(direction === 'favours intervention');
        },
      ),
    );
  });
});

describe('forestPlots', () => {
  it('keeps measures, scales, and benefits and harms apart', () => {
    const { plots, inWords } = plotsOf(
      score(-4, { scale: points(true) }),
      score(-2, { scale: { ...points(true), name: 'Other Scale' } }),
      odds(2, { direction: 'favours intervention' }),
      odds(3, { direction: 'favours comparator', outcome: 'green tongue' }),
      odds(4, { direction: 'favours intervention' }),
      odds(1.5, { direction: 'no clear difference', outcome: 'something else' }),
      plain,
    );
    expect(plots.map(({ measure, rows, isSided }) => [measure, rows.length, isSided])).to.deep.equal([
      ['odds ratio', 2, true],
      ['odds ratio', 1, true],
      ['odds ratio', 1, false],
      ['mean difference', 1, true],
      ['mean difference', 1, true],
    ]);
    expect(inWords).to.deep.equal([plain]);
  });

  it('lets standardised differences share an axis whichever way a work counts them', () => {
    const { plots } = plotsOf(smd(-1), smd(0.7));
    expect(plots.map(({ rows }) => rows.map(({ better }) => better))).to.deep.equal([['lower', 'higher']]);
  });

  it('loses no finding and shows none twice, in the order given', () => {
    const some = fc.record({
      measure: fc.constantFrom(null, ...measures),
      value: fc.option(fc.double({ min: -50, max: 50, noNaN: true })),
      direction: fc.constantFrom(null, ...directions),
      outcome: fc.constantFrom('hiccups gone', 'green tongue'),
    });
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), (list) => {
        const findings = list.map(({ measure, value, ...more }, place) =>
          finding({ measure, value }, { ...more, id: `f-${place}` }),
        );
        const { plots, inWords } = plotsOf(...findings);
        const groups = [...plots.map(({ rows }) => rows.map((row) => row.finding)), inWords];
        const ids = groups.map((group) => group.map(({ id }) => id));
        expect(ids.flat().toSorted()).to.deep.equal(findings.map(({ id }) => id).toSorted());
        for (const group of ids) expect(group).to.deep.equal(group.toSorted((a, b) => place(a) - place(b)));
      }),
    );
  });
});
