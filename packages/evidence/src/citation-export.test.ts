import { expect } from 'chai';
import { citationFile } from './citation-export.ts';
import type { Reference } from './records.ts';
import { fixturePack } from './testing/fixture-pack.ts';
import { vancouverCitation } from './vancouver.ts';

const paper: Reference = fixturePack.references['sample2020']!;
const report: Reference = fixturePack.references['board2021']!;
const withCustom = (custom: Partial<Reference['custom']>): Reference => ({
  ...paper,
  custom: { ...paper.custom, ...custom },
});
const short = withCustom({ authorsTruncated: true });
const retracted = withCustom({ retraction: { status: 'retracted', checked: '2026-11-24' } });

/*
 * That other software reads the files back without loss is tested beside that software, for all works of our pack and
 * for generated ones: packages/render/test/citations.test.ts.
 */
describe('citationFile', () => {
  it('writes RIS in whole lines, with the signs between them that the format asks for', () => {
    expect(citationFile([paper], 'ris').split('\r\n')).to.deep.equal([
      'TY  - JOUR',
      'ID  - sample2020',
      'AU  - Sample, Ada',
      'AU  - Specimen, Bo',
      'AU  - Model, Cy',
      'TI  - Examplitol for hiccups',
      'T2  - Journal of Samples',
      'PY  - 2020',
      'DA  - 2020///',
      'VL  - 7',
      'SP  - 1',
      'EP  - 9',
      'DO  - 10.5555/sample',
      'UR  - https://doi.org/10.5555/sample',
      'ER  - ',
      '',
    ]);
  });

  it('lets no text break a RIS line or open another', () => {
    const text = citationFile([{ ...paper, title: 'One\nTY  - JOUR' }], 'ris');
    expect(text).to.contain('TI  - One TY - JOUR\r\n');
  });

  it('writes BibTeX, escaped, with the names of institutions whole', () => {
    const text = citationFile([{ ...paper, title: '50% of {NMDA} & C:\\dir' }, report], 'bibtex');
    expect(text).to.contain('@article{sample2020,\n');
    expect(text).to.contain(
      'title = {50\\% of \\textbraceleft{}{NMDA}\\textbraceright{} \\& C:\\textbackslash{}dir}',
    );
    expect(text).to.contain('pages = {1--9},');
    expect(text).to.contain('@techreport{board2021,\n  author = {{Hiccup Board}},');
    expect(text).to.contain('month = mar,');
  });

  it('says that there are more authors where the record cut them short', () => {
    expect(citationFile([short], 'bibtex')).to.contain('Model, Cy and others}');
    expect(citationFile([paper], 'bibtex')).not.to.contain('others');
  });

  it('writes CSL-JSON that is the records', () => {
    expect(JSON.parse(citationFile([paper, report], 'csl-json'))).to.deep.equal([paper, report]);
  });

  it('takes along that a work was retracted', () => {
    expect(citationFile([retracted], 'ris')).to.contain('N1  - Retracted, as of 2026-11-24\r\n');
    expect(citationFile([retracted], 'bibtex')).to.contain('note = {Retracted, as of 2026-11-24},');
    expect(citationFile([paper], 'ris')).not.to.contain('N1');
  });
});

describe('vancouverCitation', () => {
  it('gives a journal article in one line', () => {
    expect(vancouverCitation(paper)).to.equal(
      'Sample A, Specimen B, Model C. Examplitol for hiccups. Journal of Samples. 2020;7:1–9. doi:10.5555/sample',
    );
  });

  it('gives a report with its address', () => {
    expect(vancouverCitation(report)).to.equal(
      'Hiccup Board. Advice on hiccups [Internet]. Hiccup Board; 2021 Mar. Available from: https://example.org/hiccups',
    );
  });

  it('shortens names, authors and pages', () => {
    const author = Array.from({ length: 7 }, (_, place) => ({
      family: `Nr${place}`,
      given: 'Jean-Pierre A.',
    }));
    expect(vancouverCitation({ ...paper, author, page: '351-354' })).to.match(
      /^Nr0 JPA, .*Nr5 JPA, et al\. .*:351–4\./,
    );
    expect(vancouverCitation(short)).to.match(/^Sample A, Specimen B, Model C, et al\./);
  });

  it('warns of a retracted work', () => {
    expect(vancouverCitation(retracted)).to.match(/ \[retracted, as of 2026-11-24\]$/);
  });
});
