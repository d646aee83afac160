import { expect } from 'chai';
import fc from 'fast-check';
import { derivedCertainty } from './certainty.ts';
import { certaintyLevels } from './schema/vocabulary.ts';

const step = (levels: 1 | 2) =>
  ({ domain: 'imprecision', levels, because: 'Few people.', findingIds: ['f'] }) as const;

describe('derivedCertainty', () => {
  it('starts where the design starts', () => {
    expect(derivedCertainty({ start: 'high', steps: [] })).to.equal('high');
    expect(derivedCertainty({ start: 'low', steps: [] })).to.equal('low');
  });

  it('goes down by the levels of each step', () => {
    expect(derivedCertainty({ start: 'high', steps: [step(1)] })).to.equal('moderate');
    expect(derivedCertainty({ start: 'high', steps: [step(1), step(2)] })).to.equal('very low');
  });

  it('is never above its start and never below very low', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(1 as const, 2 as const)), (levels) => {
        const result = derivedCertainty({ start: 'low', steps: levels.map(step) });
        return certaintyLevels.indexOf(result) <= certaintyLevels.indexOf('low');
      }),
    );
  });
});
