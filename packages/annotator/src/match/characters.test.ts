import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { codeAt, codeOf, codes, fold } from './characters.ts';
import { Code } from './code.ts';

describe('the codes of characters', () => {
  it('are known beforehand as Unicode has them', () => {
    const wrong = [...codes.entries()].filter(
      ([unit, code]) => code !== Code.unknown && code !== codeOf(String.fromCharCode(unit)),
    );
    // Of a pair's first half, the other half decides.
    expect(wrong.filter(([unit]) => unit < 0xd800 || unit > 0xdbff)).to.deep.equal([]);
  });

  it('fold a word unit by unit as the word folds', () => {
    const simple = [...codes.keys()]
      .map((unit) => String.fromCharCode(unit))
      .filter((character) => codeAt(character, 0) > Code.inWord);
    expect(simple.length).to.be.above(40_000);
    const word = fc.array(fc.constantFrom(...simple), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(word, (characters) => {
        const folded = characters.map((character) => String.fromCharCode(codeAt(character, 0)));
        expect(folded.join('')).to.equal(fold(characters.join('')));
      }),
      { numRuns: 2_000 },
    );
  });
});
