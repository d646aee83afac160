import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compileTerms } from './compile.ts';
import { loadIndex, saveIndex } from './index-bytes.ts';
import { scan } from './scan.test-support.ts';
import type { TermIndex } from './term-index.ts';
import type { TermSpec } from './terms.ts';

const TERMS: TermSpec[] = [
  'NMDA receptor',
  'NMDA',
  { id: 'ketamine', forms: ['ketamine', 'Ketalar', 'esketamine hydrochloride'] },
  { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion', 'into a vein'] },
  ...Array.from({ length: 200 }, (_, at) => ({ id: `drug-${at % 40}`, forms: [`word${at % 9} drug${at}`] })),
];
const TEXT =
  'IV ketamine, an infusion: NMDA receptor, NMDA; word1 drug10 word2 drug11 Esketamine hydrochloride';
const REMEDY = /^The index .*\. Give the bytes that saveIndex returned, whole and unchanged\.$/s;

const copyOf = (bytes: ArrayBuffer): Uint8Array<ArrayBuffer> => new Uint8Array(bytes.slice(0));

function scanned(index: TermIndex, text = TEXT): unknown {
  const { seen } = scan(text, index, () => false);
  return scan(text, index, (context) => seen.has(context));
}

/** Loads and scans: what comes of it may be wrong, but it ends, and an error says what to do. */
function expectEnd(bytes: Uint8Array<ArrayBuffer>): void {
  let index: TermIndex;
  try {
    index = loadIndex(bytes.buffer);
  } catch (error) {
    expect((error as Error).message).to.match(REMEDY);
    return;
  }
  scanned(index);
}

describe('saveIndex and loadIndex', () => {
  const saved = saveIndex(compileTerms(TERMS));

  it('give an index that finds the same', () => {
    expect(scanned(loadIndex(saved))).to.deep.equal(scanned(compileTerms(TERMS)));
  });

  it('give the same bytes for the same terms, and again for what was loaded', () => {
    expect(copyOf(saveIndex(compileTerms(TERMS)))).to.deep.equal(copyOf(saved));
    expect(copyOf(saveIndex(loadIndex(saved)))).to.deep.equal(copyOf(saved));
  });

  it('copy nothing: the index reads the bytes it was given', () => {
    expect(loadIndex(saved).texts.buffer).to.equal(saved);
  });

  it('keep a dictionary without a term', () => {
    expect(scanned(loadIndex(saveIndex(compileTerms([]))))).to.deep.equal(scanned(compileTerms([])));
  });

  it('keep any dictionary: the same is found in any text', () => {
    const word = fc.constantFrom('a', 'B', 'ab', 'ß', 'é', '1', '-', ' ', "'", '\u{1d49c}');
    const text = fc.array(word, { minLength: 1, maxLength: 12 }).map((words) => words.join(''));
    const form = text.filter((characters) => /[\p{L}\d]/u.test(characters));
    const term = fc.oneof(
      form,
      fc.record({
        id: fc.string({ minLength: 1, unit: 'binary' }),
        forms: fc.array(form, { minLength: 1, maxLength: 4 }),
        caseSensitive: fc.boolean(),
        contextTerms: fc.array(form, { maxLength: 2 }),
      }),
    );
    fc.assert(
      fc.property(fc.array(term, { maxLength: 30 }), text, (terms, read) => {
        const index = compileTerms(terms);
        expect(scanned(loadIndex(saveIndex(index)), read)).to.deep.equal(scanned(index, read));
      }),
      { numRuns: 500 },
    );
  });

  it('say what is wrong with bytes of which any number are missing', () => {
    fc.assert(
      fc.property(fc.nat(saved.byteLength - 1), (length) => {
        expect(() => loadIndex(saved.slice(0, length))).to.throw(REMEDY);
      }),
      { numRuns: 1_000 },
    );
  });

  it('say what is wrong with bytes that are too many', () => {
    const longer = new Uint8Array(saved.byteLength + 4);
    longer.set(copyOf(saved));
    expect(() => loadIndex(longer.buffer)).to.throw(REMEDY);
  });

  const others: Record<string, unknown> = {
    nothing: undefined,
    null: null,
    'a string': 'PSI1',
    'a view of bytes': new Uint8Array(saved),
    'an empty buffer': new ArrayBuffer(0),
    'a page': new TextEncoder().encode('<!doctype html>'.repeat(200)).buffer,
  };
  for (const [name, other] of Object.entries(others)) {
    it(`say what is wrong with ${name}`, () => {
      expect(() => loadIndex(other as ArrayBuffer)).to.throw(REMEDY);
    });
  }

  it('refuse a header of which any byte is another', () => {
    const header = 4 * 15;
    fc.assert(
      fc.property(fc.nat(header - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = copyOf(saved);
        bytes[place] = (bytes[place] as number) ^ change;
        expect(() => loadIndex(bytes.buffer)).to.throw(REMEDY);
      }),
    );
  });

  it('come to an end whatever single byte is another', () => {
    fc.assert(
      fc.property(fc.nat(saved.byteLength - 1), fc.integer({ min: 1, max: 255 }), (place, change) => {
        const bytes = copyOf(saved);
        bytes[place] = (bytes[place] as number) ^ change;
        expectEnd(bytes);
      }),
      { numRuns: 5_000 },
    );
  });

  it('come to an end whatever bytes are others', () => {
    const change = fc.tuple(fc.nat(saved.byteLength - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 60 }), (changes) => {
        const bytes = copyOf(saved);
        for (const [place, value] of changes) bytes[Math.max(60, place)] = value;
        expectEnd(bytes);
      }),
      { numRuns: 3_000 },
    );
  });
});
