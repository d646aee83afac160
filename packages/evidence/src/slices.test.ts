import { expect } from 'chai';
import { shortCitation } from './citation.ts';
import { conditionSlice, sharedSlice, termsSlice } from './slices.ts';
import { fixturePack } from './testing/fixture-pack.ts';

describe('slices', () => {
  it('holds what the card of a condition shows', () => {
    const slice = conditionSlice(fixturePack, 'hiccups');
    expect(slice.claims.map(({ id }) => id)).to.deep.equal(['c-main']);
    expect(slice.findings.map(({ id }) => id)).to.deep.equal(['f-better', 'f-null', 'f-context']);
  });

  it('leaves out the works that the shared part holds', () => {
    expect(Object.keys(sharedSlice(fixturePack).references)).to.deep.equal(['board2021']);
    expect(Object.keys(conditionSlice(fixturePack, 'hiccups').references)).to.deep.equal(['sample2020']);
  });

  it('keeps a citation as a reader knows it', () => {
    const { sample2020 } = conditionSlice(fixturePack, 'hiccups').references;
    expect(shortCitation(sample2020!)).to.equal(shortCitation(fixturePack.references.sample2020!));
  });

  it('gives the annotator forms without definitions', () => {
    expect(JSON.stringify(termsSlice(fixturePack))).not.to.contain('muscle');
  });

  it('says so where there is no such condition', () => {
    expect(() => conditionSlice(fixturePack, 'cough')).to.throw(
      RangeError,
      'no condition "cough" in the pack examplitol',
    );
  });
});
