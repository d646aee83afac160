import { expect } from '@open-wc/testing';
import { annotated, begun, drawn, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];
const PAGE =
  '<p id="a" class="b">The <b>NM</b>DA receptor<!-- and --> and <a href="#">ketamine</a>.</p><ul><li>ketamine<li>x</ul>';

describe('annotate: marks', () => {
  afterEach(stopAll);

  it('changes nothing of the page', async () => {
    drawn(PAGE);
    const before = document.documentElement.outerHTML;
    const annotation = await annotated(document, TERMS);
    await annotation.settled;
    expect(annotation.matches()).to.have.length(3);
    expect(document.documentElement.outerHTML).to.equal(before);
    annotation.stop();
    expect(document.documentElement.outerHTML).to.equal(before);
  });

  it('registers each match as a static range of one highlight', async () => {
    const before = new Set(CSS.highlights.keys());
    await annotated(drawn(PAGE), TERMS);
    const [name] = [...CSS.highlights.keys()].filter((key) => !before.has(key));
    const ranges = [...CSS.highlights.get(name!)!];
    expect(ranges).to.have.length(3);
    expect(ranges.every((range) => range instanceof StaticRange)).to.equal(true);
  });

  it('names each highlight anew', async () => {
    const before = CSS.highlights.size;
    await annotated(drawn(PAGE), TERMS);
    await annotated(drawn(PAGE), TERMS);
    expect(CSS.highlights.size).to.equal(before + 2);
  });

  it('adds one stylesheet with its rule beside those of the page', async () => {
    const own = new CSSStyleSheet();
    document.adoptedStyleSheets.push(own);
    const before = [...document.adoptedStyleSheets];
    const annotation = await annotated(drawn(PAGE), TERMS);
    const [added, ...others] = document.adoptedStyleSheets.filter((sheet) => !before.includes(sheet));
    expect(others).to.have.length(0);
    expect(document.adoptedStyleSheets).to.include(own);
    expect(added!.cssRules[0]!.cssText).to.match(/^::highlight\(\w+\) \{.*underline.*dotted/s);
    annotation.stop();
    expect(document.adoptedStyleSheets).to.deep.equal(before);
    document.adoptedStyleSheets = before.filter((sheet) => sheet !== own);
  });

  it('keeps what the page has adopted meanwhile', async () => {
    const annotation = await annotated(drawn(PAGE), TERMS);
    const late = new CSSStyleSheet();
    document.adoptedStyleSheets.push(late);
    annotation.stop();
    expect(document.adoptedStyleSheets).to.deep.equal([late]);
    document.adoptedStyleSheets = [];
  });

  it('takes other styles for the marks', async () => {
    await annotated(drawn(PAGE), TERMS, { styles: 'background-color: rgb(1, 2, 3)' });
    expect(document.adoptedStyleSheets.at(-1)!.cssRules[0]!.cssText).to.include('rgb(1, 2, 3)');
  });

  it('is gone after stop, which may be called again', async () => {
    const highlights = CSS.highlights.size;
    const sheets = document.adoptedStyleSheets.length;
    const annotation = await annotated(drawn(PAGE), TERMS);
    annotation.stop();
    annotation.stop();
    expect(CSS.highlights.size).to.equal(highlights);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
    expect(annotation.matches()).to.deep.equal([]);
  });

  it('settles when stopped before the first pass is done', async () => {
    const root = drawn('<p>ketamine</p>'.repeat(50_000));
    const annotation = begun(root, TERMS);
    annotation.stop();
    await annotation.settled;
    expect(annotation.matches()).to.deep.equal([]);
  });

  it('finds all the same where highlights are missing', async () => {
    const real = Object.getOwnPropertyDescriptor(CSS, 'highlights')!;
    Object.defineProperty(CSS, 'highlights', { value: undefined, configurable: true });
    try {
      const annotation = await annotated(drawn(PAGE), TERMS);
      expect(textsOf(annotation)).to.have.length(3);
      annotation.stop();
    } finally {
      Object.defineProperty(CSS, 'highlights', real);
    }
  });
});
