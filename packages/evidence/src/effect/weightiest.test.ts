import { expect } from 'chai';
import fc from 'fast-check';
import { indexPack } from '../index-pack.ts';
import type { Claim, Finding, Pack } from '../records.ts';
import type { Certainty } from '../schema/vocabulary.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { frequencyFinding, weightiestFinding } from './weightiest.ts';

const [better, unclear] = fixturePack.findings as unknown as [Finding, Finding];
const trial = (id: string, more: Partial<Finding> = {}): Finding => ({
  ...better,
  id,
  confidence: 'verified',
  ...more,
});
/** What is drawn of a claim that has some findings for it. */
function drawnOf(findings: readonly Finding[], certainty: Certainty = 'low') {
  const [first] = fixturePack.claims as unknown as [Claim];
  const claim = { ...first, certainty, for: findings.map(({ id }) => id), against: [] };
  return frequencyFinding(indexPack({ ...fixturePack, findings } as unknown as Pack), claim);
}
const chosen = (...findings: readonly Finding[]) => drawnOf(findings)?.finding.id;

describe('frequencyFinding', () => {
  it('takes a pooled analysis before a larger trial', () => {
    const pooled = trial('pooled', { design: 'meta-analysis', n: 122 });
    expect(chosen(trial('large', { n: 676 }), pooled)).to.equal('pooled');
  });

  it('takes the one with most people, whatever it found', () => {
    const small = trial('small', { n: 106, direction: 'favours intervention' });
    const large = trial('large', { n: 676, direction: 'no clear difference' });
    expect(chosen(small, large)).to.equal('large');
    expect(chosen(large, small)).to.equal('large');
    expect(chosen({ ...small, n: 900 }, large)).to.equal('small');
  });

  it('takes the first of two that weigh the same', () => {
    expect(chosen(trial('one'), trial('two'))).to.equal('one');
  });

  it('leaves out those that give no natural frequency, though they weigh more', () => {
    const large = trial('large', { n: 5000, design: 'RCT-crossover' });
    expect(chosen(large, unclear, trial('small'))).to.equal('small');
    expect(chosen(large, unclear)).to.equal(undefined);
    expect(drawnOf([trial('small')], 'very low')).to.equal(undefined);
  });

  it('gives the effect with the finding', () => {
    expect(drawnOf([trial('one')])?.effect).to.deep.include({
      kind: 'frequency',
      comparator: 21,
    });
  });

  it('never looks at the direction', () => {
    const directions = ['favours intervention', 'favours comparator', 'no clear difference', null] as const;
    const design = fc.constantFrom('RCT-parallel', 'meta-analysis');
    const finding = fc.record({
      n: fc.integer({ min: 100, max: 999 }),
      design,
      direction: fc.constantFrom(...directions),
    });
    fc.assert(
      fc.property(fc.array(finding, { minLength: 1 }), fc.constantFrom(...directions), (rows, direction) => {
        const findings = rows.map((row, place) => trial(`f-${place}`, row as Partial<Finding>));
        const turned = findings.map((row) => ({ ...row, direction }));
        return chosen(...findings) === chosen(...turned);
      }),
    );
  });
});

describe('weightiestFinding', () => {
  it('takes one whose number of people is known before one where it is not', () => {
    const unknown = trial('unknown', { design: 'meta-analysis', n: null });
    expect(weightiestFinding([unknown, trial('known', { n: 12 })])?.id).to.equal('known');
    expect(weightiestFinding([{ ...unknown, design: 'guideline', id: 'advice' }, unknown])?.id).to.equal(
      'unknown',
    );
    expect(weightiestFinding([])).to.equal(undefined);
  });
});
