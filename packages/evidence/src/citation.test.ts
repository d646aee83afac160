import { expect } from 'chai';
import { citationUrl, fullCitation, shortCitation } from './citation.ts';
import { fixturePack } from './testing/fixture-pack.ts';

const paper = fixturePack.references.sample2020!;
const report = fixturePack.references.board2021!;

describe('citations', () => {
  it('names up to two authors, then "and others"', () => {
    expect(shortCitation(paper)).to.equal('Sample and others, 2020');
    expect(shortCitation({ ...paper, author: paper.author.slice(0, 2) })).to.equal(
      'Sample and Specimen, 2020',
    );
    expect(shortCitation(report)).to.equal('Hiccup Board, 2021');
  });

  it('says "and others" where the record cut its authors short', () => {
    const short = {
      ...paper,
      author: paper.author.slice(0, 1),
      custom: { authorsTruncated: true, bibliographyCheck: 'made up' },
    };
    expect(shortCitation(short)).to.equal('Sample and others, 2020');
  });

  it('leads to the DOI where there is one', () => {
    expect(citationUrl(paper)).to.equal('https://doi.org/10.5555/sample');
    expect(citationUrl(report)).to.equal('https://example.org/hiccups');
  });

  it('gives title and source in one line', () => {
    expect(fullCitation(paper)).to.equal('Examplitol for hiccups. Journal of Samples 2020;7:1-9.');
    expect(fullCitation(report)).to.equal('Advice on hiccups. Hiccup Board 2021.');
  });
});
