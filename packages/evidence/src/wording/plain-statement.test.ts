import { expect } from 'chai';
import fc from 'fast-check';
import { directions } from '../schema/checked-vocabulary.ts';
import { certaintyLevels } from '../schema/vocabulary.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { checkSentences } from './check-sentences.ts';
import { plainStatement, type Result } from './plain-statement.ts';

const result: Result = {
  intervention: 'Examplitol',
  comparator: 'plain water',
  outcome: 'stopping hiccups',
  direction: 'favours intervention',
};

describe('plainStatement', () => {
  it('is as sure as the certainty', () => {
    expect(plainStatement(result, 'high')).to.equal(
      'Examplitol is better than plain water for stopping hiccups.',
    );
    expect(plainStatement(result, 'moderate')).to.contain('Examplitol is probably better than');
    expect(plainStatement(result, 'low')).to.contain('Examplitol may be better than');
    expect(plainStatement(result, 'very low')).to.equal(
      'We do not know if Examplitol is better than plain water for stopping hiccups.',
    );
  });

  it('tells size and direction', () => {
    expect(plainStatement({ ...result, size: 'large' }, 'high')).to.contain('is much better than');
    expect(plainStatement({ ...result, size: 'small' }, 'low')).to.contain('may be a little better than');
    expect(plainStatement({ ...result, direction: 'favours comparator' }, 'low')).to.contain(
      'may be worse than',
    );
  });

  it('keeps little or no difference apart from no clear difference', () => {
    const unclear: Result = { ...result, direction: 'no clear difference' };
    expect(plainStatement({ ...unclear, size: 'trivial' }, 'moderate')).to.equal(
      'Examplitol probably makes little or no difference to stopping hiccups, compared with plain water.',
    );
    expect(plainStatement(unclear, 'moderate')).to.equal(
      'It is not known if Examplitol is better or worse than plain water for stopping hiccups.',
    );
  });

  it('never outruns its certainty', () => {
    const sizes = ['large', 'moderate', 'small', 'trivial'] as const;
    fc.assert(
      fc.property(
        fc.constantFrom(...certaintyLevels),
        fc.constantFrom(...directions),
        fc.constantFrom(...sizes),
        (certainty, direction, size) => {
          const text = plainStatement({ ...result, direction, size }, certainty);
          const sentences = [{ text, type: 'effect' as const, findingIds: [] }];
          return checkSentences([{ ...fixturePack.claims[0]!, certainty, sentences }]).length === 0;
        },
      ),
    );
  });
});
