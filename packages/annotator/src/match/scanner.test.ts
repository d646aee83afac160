import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compileTerms } from './compile.ts';
import { fold } from './characters.ts';
import { scan } from './scan.test-support.ts';
import { findByReference } from './reference-matcher.test-support.ts';
import type { TermSpec } from './terms.ts';

/** Every match of a text that stands alone, its context terms being its own. */
function find(text: string, terms: readonly TermSpec[]): { termId: string; start: number; end: number }[] {
  const index = compileTerms(terms);
  const { seen } = scan(text, index, () => false);
  return [...scan(text, index, (context) => seen.has(context)).matches];
}

function found(text: string, ...terms: readonly TermSpec[]): string[] {
  return find(text, terms).map(({ start, end }) => text.slice(start, end));
}

describe('scan', () => {
  it('finds the longest term at each place', () => {
    const terms = ['NMDA', 'NMDA receptor', 'NMDA receptor antagonist', 'receptor'];
    expect(found('An NMDA receptor agonist, an NMDA receptor antagonist, NMDA.', ...terms)).to.deep.equal([
      'NMDA receptor',
      'NMDA receptor antagonist',
      'NMDA',
    ]);
  });

  it('finds what comes first where two terms overlap', () => {
    expect(found('social anxiety disorder', 'anxiety disorder', 'social anxiety')).to.deep.equal([
      'social anxiety',
    ]);
  });

  it('finds no word inside a word', () => {
    expect(found('NMDAx xNMDA NMDA2 dripping', 'NMDA', 'drip')).to.deep.equal([]);
    expect(found('NMDA\u0301, éNMDA, NMDAé', 'NMDA')).to.deep.equal([]);
    expect(found('0.95% and 95%', '95%')).to.have.length(1);
  });

  it('finds no word inside a word of letters beyond the basic plane', () => {
    expect(found('\u{1d49c}drip drip\u{1d49c} drip', 'drip')).to.have.length(1);
  });

  it('takes any case for ordinary forms and only its own for case-sensitive ones', () => {
    const sad = { id: 'sad', forms: ['SAD'], caseSensitive: true };
    expect(found('Ketamine KETAMINE ketamine', 'ketamine')).to.have.length(3);
    expect(found('SAD Sad sad', sad)).to.deep.equal(['SAD']);
  });

  it('folds case in German, Greek and Turkish', () => {
    expect(found('GROSSER großer GROẞER', 'großer')).to.have.length(3);
    expect(found('ΝΌΣΟΣ νόσος', 'νόσοσ')).to.have.length(2);
    expect(found('KETAMİN KETAMIN ketamın', 'ketamin')).to.have.length(3);
    expect(fold('İ')).to.equal(fold('ı'));
  });

  it('takes any space or dash between the words of a term', () => {
    const between = [' ', '-', '\u00a0', '\u2011', '\u2010', '–', '—', '\u2212', '\n\t  ', '\u202f', ' – '];
    for (const gap of between) {
      expect(
        found(`a treatment${gap}resistant one`, 'treatment-resistant'),
        JSON.stringify(gap),
      ).to.have.length(1);
      expect(
        found('a treatment resistant one', `treatment${gap}resistant`),
        JSON.stringify(gap),
      ).to.have.length(1);
    }
    expect(found('treatmentresistant treatment, resistant', 'treatment-resistant')).to.deep.equal([]);
  });

  it('does not see soft hyphens and joiners inside words', () => {
    expect(found('ke\u00adta\u200bmine ke\u200dta\u2060mine', 'ketamine')).to.have.length(2);
    expect(found('ketamine\u00ad, \u200bketamine', 'keta\u00admine')).to.deep.equal(['ketamine', 'ketamine']);
  });

  it('takes curly and straight apostrophes as one', () => {
    expect(found('Alzheimer’s disease, Alzheimer\u02bcs disease', "Alzheimer's disease")).to.have.length(2);
    expect(found("Alzheimer's disease", 'Alzheimer’s disease')).to.have.length(1);
  });

  it('leaves the possessive out of the match', () => {
    expect(found("Ketamine's use, ketamine’s risks, the drips' end", 'ketamine', 'drips')).to.deep.equal([
      'Ketamine',
      'ketamine',
      'drips',
    ]);
  });

  it('finds terms with signs in them', () => {
    const terms = [
      '5-HT',
      '5-HT2A',
      'PHQ-9',
      'S(+)-ketamine',
      '95%',
      'p-value',
      'Montgomery-Åsberg',
      '(R)-ketamine',
    ];
    for (const term of terms) expect(found(`An ${term}, then.`, ...terms), term).to.deep.equal([term]);
    expect(found('5-HT₂A and Montgomery–A\u030asberg, a p value', ...terms)).to.have.length(3);
    expect(found('S(-)-ketamine', 'S(+)-ketamine')).to.deep.equal([]);
    expect(found('95%CI, PHQ-9.', ...terms)).to.deep.equal(['95%', 'PHQ-9']);
  });

  it('takes the raised number of a footnote for no part of the word', () => {
    expect(found('ketamine² and ketamine¹²', 'ketamine')).to.have.length(2);
  });

  it('asks for one of the context terms where a term has some', () => {
    const iv = { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion', 'into a vein'] };
    expect(found('Part IV of the book', iv)).to.deep.equal([]);
    expect(found('IV, an Infusion', iv)).to.deep.equal(['IV']);
    expect(found('IV: into a vein', iv)).to.deep.equal(['IV']);
  });

  it('sees a context term inside the match of another term', () => {
    const iv = { id: 'iv', forms: ['IV'], contextTerms: ['infusion'] };
    expect(found('slow infusion pump, IV', 'slow infusion pump', iv)).to.deep.equal([
      'slow infusion pump',
      'IV',
    ]);
  });

  it('falls back on the shorter term where the longer lacks its context', () => {
    const longer = { id: 'long', forms: ['drip rate'], contextTerms: ['infusion'] };
    expect(found('the drip rate', 'drip', longer)).to.deep.equal(['drip']);
  });

  it('says on which context terms its matches depend', () => {
    const index = compileTerms([{ id: 'iv', forms: ['IV'], contextTerms: ['infusion'] }]);
    expect(scan('nothing', index, () => false).consulted.size).to.equal(0);
    expect(scan('IV', index, () => false).consulted.size).to.equal(1);
    expect(scan('infusion', index, () => false).seen).to.deep.equal(scan('IV', index, () => false).consulted);
  });

  it('stands lone surrogates, empty texts and very long words', () => {
    expect(found('\ud800ketamine\udc00 \ud800', 'ketamine')).to.have.length(1);
    expect(found('', 'ketamine')).to.deep.equal([]);
    expect(found('x'.repeat(1_000_000), 'x')).to.deep.equal([]);
  });

  it('scans repetitive text against repetitive terms in time that grows with the text alone', () => {
    const terms = Array.from({ length: 63 }, (_, count) => `${'a '.repeat(count)}a b`);
    const text = 'a '.repeat(20_000);
    expect(found(text, ...terms)).to.deep.equal([]);
  }).timeout(5_000);

  it('finds what the slow obvious matcher finds', () => {
    fc.assert(
      fc.property(anyText, fc.array(anyTerm, { minLength: 1, maxLength: 6 }), (text, terms) => {
        expect(find(text, terms)).to.deep.equal(findByReference(text, terms));
      }),
      { numRuns: 2_000 },
    );
  });
});

const LETTERS = ['a', 'A', 'b', 'ab', 'ß', 'SS', 'é', 'e\u0301', 'İ', 'ı', '1', '5', '²', '₂', '\u{1d49c}'];
const SIGNS = ['.', ',', "'", '’', '(', '+', ')', '%', '\ud800', '\udc00'];
const GAPS = ['-', '–', ' ', ' ', ' ', '\u00a0', '\n', '\u00ad', '\u200d'];
const piece = fc.constantFrom(...LETTERS, ...SIGNS, ...GAPS);
const anyText = fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join(''));
const anyForm = fc
  .array(piece, { minLength: 1, maxLength: 5 })
  .map((pieces) => pieces.join(''))
  .filter((form) => /[\p{L}\p{M}\p{Nd}₂]/u.test(form) && !/\p{Surrogate}/u.test(form));
const anyTerm: fc.Arbitrary<TermSpec> = fc.record({
  id: fc.constantFrom('one', 'two', 'three', 'four'),
  forms: fc.array(anyForm, { minLength: 1, maxLength: 3 }),
  caseSensitive: fc.boolean(),
  contextTerms: fc.array(anyForm, { maxLength: 2 }),
});
