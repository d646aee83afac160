import { expect } from 'chai';
import { annotatorTerms } from './annotator-terms.ts';
import { fixturePack } from './testing/fixture-pack.ts';

const [hiccup, water] = fixturePack.glossary;

describe('annotatorTerms', () => {
  it('parts names from abbreviations, which keep their case and their context', () => {
    expect(annotatorTerms([hiccup!])).to.deep.equal([
      { id: 'hiccup', forms: ['hiccup', 'singultus', 'hiccups'] },
      { id: 'hiccup', forms: ['HIC'], caseSensitive: true, contextTerms: ['breath'] },
    ]);
  });

  it('asks context of the names where an ambiguous term has no abbreviation', () => {
    const term = { ...water!, ambiguous: true, contextTerms: ['trial'] };
    expect(annotatorTerms([term])).to.deep.equal([
      { id: 'plain-water', forms: ['plain water'], contextTerms: ['trial'] },
    ]);
  });

  it('never matches an abbreviation that is also the term without regard to case', () => {
    const term = { ...water!, term: 'GRADE', abbreviations: ['GRADE'] };
    expect(annotatorTerms([term])).to.deep.equal([
      { id: 'plain-water', forms: ['GRADE'], caseSensitive: true },
    ]);
  });
});
