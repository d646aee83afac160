import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { Cite } from '@citation-js/core';
import '@citation-js/plugin-csl';
import fc from 'fast-check';
import { pack } from '@plainsight/content';
import type { Reference } from '@plainsight/evidence';
import {
  citationDifferences,
  citationFormats,
  exportCitations,
  keptFields,
  notCarried,
  readCitations,
  roundTripLosses,
  vancouver,
  type CitationFormat,
} from '../src/citations/index.ts';
import { generatedReferences } from './generated-references.ts';

const references = Object.values(pack.references);

const paper: Reference = {
  id: 'sample-2020',
  type: 'article-journal',
  title: 'Examplitol for hiccups',
  author: [
    { family: 'Sample', given: 'Ann B.' },
    { family: 'van der Berg', given: 'Jan' },
  ],
  issued: { 'date-parts': [[2020, 2, 15]] },
  'container-title': 'Journal of Samples & Specimens',
  volume: '7',
  issue: '2',
  page: '351-354',
  DOI: '10.5555/sample',
  URL: 'https://doi.org/10.5555/sample',
  custom: { authorsTruncated: false, bibliographyCheck: 'made up' },
};
const page: Reference = {
  id: 'board-2021',
  type: 'webpage',
  title: 'Advice on hiccups',
  author: [{ literal: 'Hiccup Board, and Others Ltd' }],
  issued: { 'date-parts': [[2021]] },
  'container-title': 'Hiccups Online',
  publisher: 'Board and Sons',
  URL: 'https://example.org/a%2Fb?c=d_e&f=g#h',
  custom: { authorsTruncated: false, bibliographyCheck: 'made up' },
};

const without = <T extends object>(record: T, field: string): T =>
  Object.fromEntries(Object.entries(record).filter(([name]) => name !== field)) as T;

/** Fields that came back wrong although the format holds them. */
const undeclared = (list: readonly Reference[], format: CitationFormat) =>
  Object.entries(roundTripLosses(list, format)).flatMap(([id, fields]) =>
    fields.filter((field) => !notCarried[format].includes(field)).map((field) => `${id}: ${field}`),
  );

/** How citation-js reads "and others" at the end of BibTeX's authors. */
const isOthers = (name: object) => Object.values(name).join() === 'others';

const times = (text: string, part: string) => text.split(part).length - 1;

/** A citation from its title on, with straight apostrophes. */
const fromTitle = (text: string, id: string) => {
  const title = (pack.references[id as keyof typeof pack.references] as Reference).title.slice(0, 20);
  const straight = text.replaceAll('’', "'");
  return straight.slice(straight.indexOf(title.replaceAll('’', "'"))).trim();
};

describe('vancouver', () => {
  const texts = vancouver(references);

  it('cites every reference of the pack in one line, without a number', () => {
    assert.deepEqual(Object.keys(texts).sort(), Object.keys(pack.references).sort());
    for (const text of Object.values(texts)) {
      assert.equal(text, text.trim());
      assert.doesNotMatch(text, /^\d+\.|\n|undefined|<\/?[a-z]/);
    }
  });

  it('places each journal article as the style’s own engine does', () => {
    const articles = references.filter(({ type, DOI }) => type === 'article-journal' && DOI !== undefined);
    const items = articles.map(({ URL: _, ...article }) => article);
    const entries = new Cite(items, { forceType: '@csl/list+object', generateGraph: false }).format(
      'bibliography',
      { template: 'vancouver', lang: 'en-GB', format: 'text', asEntryArray: true },
    ) as [id: string, text: string][];
    assert.equal(entries.length, 65);
    for (const [id, text] of entries) assert.equal(fromTitle(texts[id] ?? '', id), fromTitle(text, id));
  });

  it('gives the DOI once, or the address once where there is none', () => {
    for (const { id, DOI, URL: url } of references) {
      const text = texts[id] ?? '';
      assert.equal(times(text, DOI ?? url), 1, text);
      assert.equal(times(text, 'http'), DOI === undefined ? 1 : 0, text);
    }
  });

  it('names six authors, then says "et al."', () => {
    assert.match(
      texts.berman2000 ?? '',
      /^Berman RM, Cappiello A, Anand A, Oren DA, Heninger GR, Charney DS, et al\. Antidepressant effects .* 2000 Feb 15;47\(4\):351–4\. doi:10\.1016/,
    );
  });

  it('says "et al." where the record cut its authors short, and not twice', () => {
    const custom = { ...paper.custom, authorsTruncated: true };
    assert.match(vancouver([{ ...paper, custom }])[paper.id] ?? '', /^Sample AB, van der Berg J, et al\. /);
    const six = Array.from({ length: 6 }, (_, index) => ({ family: `Sample${index}`, given: 'A.' }));
    assert.equal(times(vancouver([{ ...paper, custom, author: six }])[paper.id] ?? '', 'et al'), 1);
    const group = [{ literal: 'Sample and colleagues' }];
    assert.match(
      vancouver([{ ...paper, custom, author: group }])[paper.id] ?? '',
      /^Sample and colleagues\. /,
    );
  });

  it('leaves the references as they were', () => {
    const before = structuredClone(paper);
    vancouver([paper]);
    assert.deepEqual(paper, before);
  });
});

describe('export and back', () => {
  for (const format of citationFormats) {
    it(`${format}: brings back every reference of the pack, in order`, () => {
      assert.equal(references.length, 101);
      const back = readCitations(exportCitations(references, format), format);
      assert.deepEqual(
        back.map(({ id }) => id),
        references.map(({ id }) => id),
      );
      assert.deepEqual(undeclared(references, format), []);
    });

    it(`${format}: brings back what matters when citation-js reads it on its own`, () => {
      const text = exportCitations(references, format);
      const forceType = { 'csl-json': '@else/json', ris: '@ris/file', bibtex: '@biblatex/text' }[format];
      const items = new Cite(text, { forceType, generateGraph: false }).format('data', {
        format: 'object',
      }) as Record<string, unknown>[];
      for (const [index, reference] of references.entries()) {
        const item = items[index] ?? {};
        const author = (item['author'] as readonly object[]).filter((name) => !isOthers(name));
        const differences = citationDifferences(reference, { ...item, author });
        assert.deepEqual(
          differences.filter((field) => (keptFields as readonly string[]).includes(field)),
          [],
          reference.id,
        );
      }
    });

    it(`${format}: declares a field as not carried only where it gets lost`, () => {
      const lost = new Set(Object.values(roundTripLosses(references, format)).flat());
      assert.deepEqual([...lost].sort(), [...notCarried[format]].sort());
    });

    it(`${format}: keeps the awkward ones`, () => {
      assert.deepEqual(undeclared([paper, page], format), []);
      const [first, second] = readCitations(exportCitations([paper, page], format), format);
      assert.deepEqual(first?.author, paper.author);
      assert.deepEqual(second?.author, page.author);
    });
  }

  it('writes RIS for other readers too: whole lines, first and last page, dates with zeros', () => {
    const text = exportCitations([{ ...paper, title: 'Long '.repeat(40).trim() }], 'ris');
    assert.match(text, /^TY {2}- JOUR\r\n/);
    assert.match(text, /\nTI {2}- (Long ){39}Long\r\n/);
    assert.match(text, /\nDA {2}- 2020\/02\/15\/\r\n/);
    assert.match(text, /\nSP {2}- 351\r\nEP {2}- 354\r\n[^]*ER {2}- \r\n$/);
  });

  it('writes BibTeX for other readers too: ids as labels, braces, escapes, months by name', () => {
    const text = exportCitations([{ ...paper, title: 'NMDA and mTOR: BDNF at 50%' }], 'bibtex');
    assert.match(text, /^@article\{sample-2020,\n/);
    assert.match(text, /\n {2}title = \{\{NMDA\} and \{mTOR\}: \{BDNF\} at 50\\%\},\n/);
    assert.match(text, /\n {2}journal = \{Journal of Samples \\& Specimens\},\n/);
    assert.match(text, /\n {2}month = feb,\n {2}day = \{15\},\n/);
    assert.match(exportCitations([page], 'bibtex'), /author = \{\{Hiccup Board, and Others Ltd\}\}/);
  });
});

describe('export and back, for whatever may come', () => {
  for (const format of citationFormats) {
    it(`${format}: loses nothing but what it declares`, () => {
      fc.assert(
        fc.property(generatedReferences, (list) => {
          assert.deepEqual(undeclared(list, format), []);
        }),
        { numRuns: 300 },
      );
    });
  }

  it('cites it in Vancouver style, each in one line', () => {
    fc.assert(
      fc.property(generatedReferences, (list) => {
        for (const text of Object.values(vancouver(list))) assert.match(text, /^(?!\d+\. )\S.*\S$/);
      }),
      { numRuns: 100 },
    );
  });
});

const differ = (change: Record<string, unknown>) => citationDifferences(paper, { ...paper, ...change });

describe('citationDifferences', () => {
  it('sees past ways of writing the same', () => {
    assert.deepEqual(
      differ({
        page: '351–354',
        DOI: '10.5555/SAMPLE',
        author: [
          { family: 'Sample', given: 'Ann B' },
          { family: 'Berg', given: 'Jan', 'non-dropping-particle': 'van der' },
        ],
      }),
      [],
    );
  });

  it('sees each real difference, and values out of nowhere', () => {
    assert.deepEqual(differ({ title: 'Examplitol for hiccup' }), ['title']);
    assert.deepEqual(differ({ page: '351-355' }), ['page']);
    assert.deepEqual(differ({ issued: { 'date-parts': [[2020]] } }), ['issued']);
    assert.deepEqual(differ({ author: paper.author.slice(0, 1) }), ['author']);
    assert.deepEqual(citationDifferences(page, { ...page, volume: '1' }), ['volume']);
    assert.deepEqual(citationDifferences(paper, {}), Object.keys(paper));
  });
});

const refuses = (change: (reference: Reference) => unknown, message: RegExp) => {
  const list = [change(paper)] as readonly Reference[];
  assert.throws(() => exportCitations(list, 'ris'), { name: 'TypeError', message });
  assert.throws(() => vancouver(list), { name: 'TypeError', message });
};

describe('what is no format, or no CSL-JSON', () => {
  it('names the formats there are', () => {
    const wrong = 'endnote' as CitationFormat;
    const error = { name: 'RangeError', message: /"endnote".*csl-json, ris, bibtex/ };
    assert.throws(() => exportCitations([paper], wrong), error);
    assert.throws(() => readCitations('', wrong), error);
    assert.throws(() => exportCitations([paper], 'constructor' as CitationFormat), { name: 'RangeError' });
  });

  it('names the reference and the remedy', () => {
    refuses((paper) => without(paper, 'title'), /"sample-2020" has no title\. Give/);
    refuses((paper) => ({ ...paper, author: [] }), /"sample-2020" has no authors\. Give/);
    refuses((paper) => ({ ...paper, author: ['Ann'] }), /"sample-2020" has an author who .*\{ literal \}/);
    refuses(
      (paper) => ({ ...paper, author: [{ family: 'Sample, Jr', given: 'A.' }] }),
      /"sample-2020" has a person called "A\. Sample, Jr"/,
    );
    refuses((paper) => ({ ...paper, issued: { raw: '2020' } }), /"sample-2020" has no date of issue\. Give/);
    refuses((paper) => ({ ...paper, issued: { 'date-parts': [[2020, 13]] } }), /has no date of issue/);
    refuses((paper) => ({ ...paper, DOI: 'doi:10.1/x' }), /"sample-2020" has the DOI .*bare DOI/);
    refuses((paper) => ({ ...paper, URL: 'example.org' }), /"sample-2020" has the URL .*whole address/);
    refuses((paper) => ({ ...paper, type: 'paper' }), /"sample-2020": its field "type" is not CSL-JSON/);
    refuses((paper) => ({ ...paper, mood: 'good' }), /"sample-2020": its field "mood" .*"custom"/);
    refuses((paper) => ({ ...paper, id: 'a,b' }), /number 1 has the id "a,b"\. Use/);
    refuses(() => null, /number 1 is no object/);
  });

  it('refuses two references of one id, and what is no list', () => {
    assert.throws(() => exportCitations([paper, paper], 'ris'), /Two references have the id "sample-2020"/);
    assert.throws(() => vancouver(pack.references as unknown as Reference[]), /Object\.values/);
  });

  it('says what is wrong with a text, and fetches nothing', () => {
    for (const format of citationFormats)
      for (const bad of [
        '',
        'nonsense',
        'https://example.org/x',
        'AU  - Sample',
        '@article{x, title = {',
        '{}',
        '[1',
      ])
        assert.throws(() => readCitations(bad, format), { name: 'SyntaxError', message: new RegExp(format) });
  });
});
