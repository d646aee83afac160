import { expect } from '@open-wc/testing';
import { compileTerms } from './compile.ts';
import { scan } from './scan.test-support.ts';
import type { TermSpec } from './terms.ts';

function idsIn(text: string, terms: readonly TermSpec[]): string[] {
  return scan(text, compileTerms(terms), () => true).matches.map(({ termId }) => termId);
}

describe('compileTerms', () => {
  it('takes a plain string as both id and form', () => {
    expect(idsIn('Ketamine', ['ketamine'])).to.deep.equal(['ketamine']);
  });

  it('lets several specs share one id', () => {
    const terms = [
      { id: 'sad', forms: ['social anxiety disorder'] },
      { id: 'sad', forms: ['SAD'], caseSensitive: true },
    ];
    expect(idsIn('Social Anxiety Disorder (SAD), sad', terms)).to.deep.equal(['sad', 'sad']);
  });

  it('gives a form that two terms claim to the first', () => {
    const terms = [
      { id: 'first', forms: ['drip'] },
      { id: 'second', forms: ['Drip'] },
    ];
    expect(idsIn('drip', terms)).to.deep.equal(['first']);
    expect(idsIn('drip', terms.toReversed())).to.deep.equal(['second']);
  });

  it('prefers the case-sensitive spec, then the one with context terms', () => {
    const terms = [
      { id: 'plain', forms: ['iv'] },
      { id: 'with context', forms: ['iv'], contextTerms: ['drip'] },
      { id: 'exact', forms: ['IV'], caseSensitive: true },
    ];
    expect(idsIn('IV iv drip', terms)).to.deep.equal(['exact', 'with context']);
  });

  it('takes the order of the specs for nothing but equals', () => {
    const exact = { id: 'exact', forms: ['IV'], caseSensitive: true };
    expect(idsIn('IV', [exact, 'iv'])).to.deep.equal(idsIn('IV', ['iv', exact]));
  });

  const bad: Record<string, { terms: unknown[]; says: RegExp }> = {
    'an empty form': { terms: [{ id: 'drip', forms: [''] }], says: /"drip".*is empty\. Remove it/ },
    'a form of spaces': { terms: [{ id: 'drip', forms: ['drip', ' \u00ad'] }], says: /"drip".*is empty/ },
    'a form of signs': {
      terms: [{ id: 'drip', forms: ['(+)'] }],
      says: /"drip".*"\(\+\)".*no letter.*add a word/,
    },
    'an empty string': { terms: ['drip', ''], says: /Term 1 has no id\. Give/ },
    'no forms': { terms: [{ id: 'drip', forms: [] }], says: /"drip".*no forms\. Give at least one/ },
    'forms that are no list': { terms: [{ id: 'drip', forms: 'drip' }], says: /"drip".*Give forms: / },
    'a form that is no string': { terms: [{ id: 'drip', forms: [5] }], says: /"drip".*Give forms: / },
    'a term that is null': { terms: [null], says: /Term 0 is neither.*Give a string/ },
    'a number': { terms: [5], says: /Term 0 is neither/ },
    'a missing id': { terms: [{ forms: ['drip'] }], says: /Term 0 has no id/ },
    'a bad case': {
      terms: [{ id: 'drip', forms: ['drip'], caseSensitive: 'no' }],
      says: /"drip".*Give true, false/,
    },
    'bad context': {
      terms: [{ id: 'iv', forms: ['iv'], contextTerms: 'drip' }],
      says: /"iv".*contextTerms.*Give \[/,
    },
    'empty context': { terms: [{ id: 'iv', forms: ['iv'], contextTerms: [''] }], says: /"iv".*is empty/ },
    'half a character': { terms: ['drip \ud800'], says: /"drip .*half a character.*Remove it/ },
    'too many bytes': {
      terms: [{ id: 'long', forms: ['x'.repeat(70_000)] }],
      says: /"long".*65535 bytes.*Shorten/,
    },
    'too long a form': {
      terms: [{ id: 'long', forms: ['a '.repeat(65)] }],
      says: /"long".*more than 64.*Shorten/,
    },
  };
  for (const [name, { terms, says }] of Object.entries(bad)) {
    it(`says what is wrong and what to do about ${name}`, () => {
      expect(() => compileTerms(terms as TermSpec[])).to.throw(says);
    });
  }

  it('takes a word of 10,000 letters', () => {
    const word = 'x'.repeat(10_000);
    expect(idsIn(`a ${word} b`, [word])).to.have.length(1);
  });

  it('compiles 50,000 forms', () => {
    const terms = Array.from({ length: 50_000 }, (_, at) => `word${at % 997} drug${at}`);
    const index = compileTerms(terms);
    expect(scan('word1 drug998', index, () => true).matches).to.have.length(1);
  });
});
