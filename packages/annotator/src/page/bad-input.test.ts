import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { compileTerms } from '../match/compile.ts';
import { loadIndex, saveIndex } from '../match/index-bytes.ts';
import { annotate } from './annotate.ts';
import { annotated, drawn, stopAll, textsOf } from './fixture.test-support.ts';
import { markedTexts } from './marks.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];

describe('annotate: bad input', () => {
  let root: HTMLElement;

  beforeEach(() => {
    root = drawn('');
  });

  afterEach(() => {
    stopAll();
    root.replaceChildren();
  });

  it('reads text with halves of characters in it', async () => {
    root.append('\ud800ketamine\udc00 \udfff', 'NMDA\ud83d', '\ude00 receptor NMDA');
    root.append(document.createElement('b'));
    root.lastElementChild!.append('\ud83d');
    root.append('\ude00ketamine');
    const annotation = await annotated(root, TERMS);
    expect(textsOf(annotation)).to.deep.equal(['ketamine', 'NMDA', 'NMDA', 'ketamine']);
    expect(markedTexts()).to.deep.equal(['NMDA', 'NMDA', 'ketamine', 'ketamine']);
  });

  it('reads any strings at all, split anyhow and edited anyhow', async () => {
    const text = fc.string({ unit: 'binary', maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 6 }), text, async (texts, edit) => {
        root.replaceChildren(...texts.map((part) => new Text(part)), 'ketamine');
        const annotation = await annotated(root, TERMS);
        root.firstChild!.nodeValue = edit;
        expect(textsOf(annotation).length).to.be.at.most(1);
        root.append(' NMDA');
        expect(textsOf(annotation).at(-1)).to.equal('NMDA');
        stopAll();
      }),
      { numRuns: 40 },
    );
  });

  it('follows an edit of a text node of 2 million characters', async () => {
    root.style.contentVisibility = 'auto';
    const text = new Text(`ketamine ${'no such word\n'.repeat(160_000)} ketamine`);
    root.append(text);
    const annotation = await annotated(root, TERMS);
    expect(textsOf(annotation)).to.have.length(2);
    text.replaceData(0, 8, 'NMDA');
    await until(() => textsOf(annotation).length === 2 && textsOf(annotation)[0] === 'NMDA');
  });

  it('reads 100,000 siblings', async () => {
    const siblings = document.createDocumentFragment();
    for (let count = 0; count < 50_000; count += 1) {
      siblings.append(new Text('x '), document.createElement('b'));
    }
    root.append(siblings);
    root.childNodes[50_000]!.nodeValue = 'ketamine ';
    expect(textsOf(await annotated(root, TERMS))).to.deep.equal(['ketamine']);
  });

  it('follows changes in nesting 5,000 deep', async () => {
    let inmost: Element = root;
    const around: Element[] = [];
    for (let depth = 0; depth < 5_000; depth += 1) {
      const inner = document.createElement(depth % 2 === 0 ? 'span' : 'div');
      // Firefox draws no boxes that deep.
      inner.style.display = 'contents';
      inmost = inmost.appendChild(inner);
      around.push(inner);
    }
    inmost.append('ketamine');
    const annotation = await annotated(root, TERMS);
    expect(textsOf(annotation)).to.deep.equal(['ketamine']);
    inmost.append(' and NMDA');
    expect(textsOf(annotation)).to.deep.equal(['ketamine', 'NMDA']);
    inmost.firstChild!.nodeValue = 'NMDA';
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'NMDA']);
    (around[2_500] as HTMLElement).hidden = true;
    expect(textsOf(annotation)).to.deep.equal([]);
    (around[2_500] as HTMLElement).hidden = false;
    around[2_500]!.before('ketamine');
    expect(textsOf(annotation)).to.deep.equal(['ketamine', 'NMDA', 'NMDA']);
    around[100]!.remove();
    expect(textsOf(annotation)).to.deep.equal([]);
  });

  it('marks by elements in nesting 5,000 deep', async () => {
    let inmost: Element = root;
    for (let depth = 0; depth < 5_000; depth += 1) {
      const inner = document.createElement('span');
      inner.style.display = 'contents';
      inmost = inmost.appendChild(inner);
    }
    inmost.append('ketamine');
    const annotation = await annotated(root, TERMS, { marker: 'elements' });
    expect(inmost.firstElementChild!.textContent).to.equal('ketamine');
    annotation.stop();
    expect(inmost.childNodes).to.have.length(1);
  });

  it('finds a term of 10,000 characters, over nodes as well', async () => {
    const word = 'x'.repeat(10_000);
    root.append(`${word} and xx`);
    root.insertAdjacentHTML('beforeend', `<p>${word.slice(0, 4_000)}<b>${word.slice(4_000)}</b></p>`);
    const annotation = await annotated(root, [word]);
    expect(textsOf(annotation)).to.deep.equal([word, word]);
  });

  it('finds a term that is given a thousand times, once at each place', async () => {
    root.append('ketamine NMDA receptor');
    const terms = Array.from({ length: 1_000 }, () => TERMS).flat();
    expect(textsOf(await annotated(root, terms))).to.deep.equal(['ketamine', 'NMDA receptor']);
  });

  it('finds nothing where there is no term', async () => {
    root.append('ketamine');
    expect(textsOf(await annotated(root, []))).to.deep.equal([]);
    expect(CSS.highlights.size).to.equal(0);
  });

  it('comes to an end with an index of which any byte is another', async () => {
    const iv = { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion'] };
    const saved = saveIndex(compileTerms([...TERMS, iv, { id: 'k', forms: ['Ketalar', 'ketamines'] }]));
    root.innerHTML = '<p>ketamine and NMDA receptor</p><p>IV Ketalar</p><p>infusion</p>';
    await fc.assert(
      fc.asyncProperty(
        fc.nat(saved.byteLength - 1),
        fc.integer({ min: 1, max: 255 }),
        async (place, change) => {
          const bytes = new Uint8Array(saved.slice(0));
          bytes[place] = bytes[place]! ^ change;
          let annotation;
          try {
            annotation = annotate(root, loadIndex(bytes.buffer));
          } catch (error) {
            expect((error as Error).message).to.match(/^The index .* Give the bytes that saveIndex returned/);
            return;
          }
          await annotation.settled;
          expect(annotation.matches().length).to.be.at.most(20);
          annotation.stop();
        },
      ),
      { numRuns: 300 },
    );
  });
});

/** Resolves when something has come true; the test fails by its time where it never does. */
async function until(isTrue: () => boolean): Promise<void> {
  while (!isTrue()) await new Promise((resolve) => setTimeout(resolve));
}
