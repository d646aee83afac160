import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];
const MARK = '[data-plainsight-term]';

/** Every node below a root, each text with its data: what must be the same again once marks are gone. */
function nodesOf(root: Node): [Node, string | null][] {
  const walker = document.createTreeWalker(root);
  const nodes: [Node, string | null][] = [];
  while (walker.nextNode() !== null) nodes.push([walker.currentNode, walker.currentNode.nodeValue]);
  return nodes;
}

describe('annotate: marks by elements', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string, options: Parameters<typeof annotated>[2] = {}): Promise<void> {
    root = drawn(html);
    annotation = await annotated(root, TERMS, { marker: 'elements', ...options });
  }

  const marks = (): HTMLElement[] => [...root.querySelectorAll<HTMLElement>(MARK)];
  const markTexts = (): string[] => marks().map(({ textContent }) => textContent);

  afterEach(stopAll);

  it('puts each match into an element that is focusable and announced, and leaves the text as it is', async () => {
    await begin('The NMDA receptor and <b>ketamine</b>, NMDA.');
    expect(root.textContent).to.equal('The NMDA receptor and ketamine, NMDA.');
    expect(markTexts()).to.deep.equal(['NMDA receptor', 'ketamine', 'NMDA']);
    for (const mark of marks()) {
      expect(mark.getAttribute('role')).to.equal('button');
      expect(mark.getAttribute('aria-haspopup')).to.equal('dialog');
      expect(mark.tabIndex).to.equal(0);
    }
    expect(marks()[0]!.dataset['plainsightTerm']).to.equal('NMDA receptor');
  });

  it('passes axe', async () => {
    await begin('<p>The NMDA receptor and <a href="#">ketamine</a>, <i>NM</i>DA.</p>');
    await expect(root).to.be.accessible();
  });

  it('tells where the matches now stand', async () => {
    await begin('The NMDA receptor, ketamine');
    const [first, second] = annotation.matches();
    expect(first).to.include({ startOffset: 0, endOffset: 13, text: 'NMDA receptor' });
    expect(first!.startNode).to.equal(marks()[0]!.firstChild);
    expect(second!.startNode).to.equal(marks()[1]!.firstChild);
  });

  it('points at a mark', async () => {
    await begin('The NMDA receptor');
    const { left, top, width, height } = marks()[0]!.getBoundingClientRect();
    expect(annotation.termAt(left + width / 2, top + height / 2)).to.equal(annotation.matches()[0]);
  });

  it('marks a match over several nodes piece by piece, the first of them the only Tab stop', async () => {
    await begin('<i>NM</i>DA <b>receptor</b>');
    expect(markTexts()).to.deep.equal(['NM', 'DA ', 'receptor']);
    expect(marks().map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    expect(textsOf(annotation)).to.deep.equal(['NMDA receptor']);
  });

  it('puts nothing that can be pressed into a link, a summary or a label', async () => {
    await begin(
      '<a href="#"><b>ketamine</b></a><details open><summary>NMDA</summary></details><label>NMDA <input></label>',
    );
    expect(markTexts()).to.deep.equal(['ketamine', 'NMDA', 'NMDA']);
    for (const mark of marks()) expect(mark.getAttributeNames()).to.deep.equal(['data-plainsight-term']);
  });

  it('is pressed by Enter and Space as by a click', async () => {
    await begin('ketamine');
    let clicks = 0;
    root.addEventListener('click', ({ target }) => (clicks += target === marks()[0] ? 1 : 0));
    for (const key of ['Enter', ' ', 'a']) {
      marks()[0]!.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    }
    expect(clicks).to.equal(2);
  });

  it('is removed without trace, each text node being the one it was', async () => {
    root = drawn('The NMDA receptor, <a href="#">ketamine</a> <i>NM</i>DA<!-- x --> ketamine');
    root.firstChild!.before('keta', 'mine ', '', 'and NMDA ');
    const before = nodesOf(root);
    annotation = await annotated(root, TERMS, { marker: 'elements' });
    expect(markTexts()).to.deep.equal('keta,mine,NMDA,NMDA receptor,ketamine,NM,DA,ketamine'.split(','));
    annotation.stop();
    expect(nodesOf(root)).to.deep.equal(before);
    annotation.stop();
  });

  it('is removed without trace from any text split anyhow, with every density', async () => {
    const piece = fc.tuple(
      fc.constantFrom('ketamine', 'NMDA', 'NM', 'DA receptor ', ' and ', ', ', ''),
      fc.constantFrom('text', 'b', 'a', 'p'),
    );
    const density = fc.constantFrom('every' as const, 'first-per-page' as const);
    root = drawn('');
    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 10 }), density, async (pieces, density) => {
        root.replaceChildren(
          ...pieces.map(([text, kind]) => {
            if (kind === 'text') return new Text(text);
            const element = document.createElement(kind);
            element.append(text);
            return element;
          }),
        );
        const before = nodesOf(root);
        const plain = textsOf(await annotated(root, TERMS, { density }));
        const marked = await annotated(root, TERMS, { density, marker: 'elements' });
        expect(textsOf(marked)).to.deep.equal(plain);
        expect(marks().length).to.be.at.least(plain.length);
        stopAll();
        expect(nodesOf(root)).to.deep.equal(before);
      }),
      { numRuns: 200 },
    );
  });

  it('follows a long text with many marks, and is removed from it without trace', async () => {
    await begin('<p>ketamine and NMDA <b>receptor</b></p>'.repeat(60));
    const texts = Array.from({ length: 60 }, () => ['ketamine', 'NMDA receptor']).flat();
    expect(textsOf(annotation)).to.deep.equal(texts);
    expect(marks()).to.have.lengthOf(180);
    root.querySelector('p:nth-of-type(30)')!.append(' ketamine');
    root.querySelector('p')!.firstChild!.nodeValue = 'x';
    await nextFrame();
    texts.splice(60, 0, 'ketamine');
    expect(textsOf(annotation)).to.deep.equal(texts.slice(2));
    const html = root.innerHTML.replaceAll(/<\/?span[^>]*>/g, '');
    annotation.stop();
    expect(root.innerHTML).to.equal(html);
  });

  it('puts right what the page has written just before it is stopped', async () => {
    await begin('a ketamine b');
    root.firstChild!.nodeValue = 'x';
    annotation.stop();
    expect(root.innerHTML).to.equal('x');
  });

  for (const isFirstStopped of [true, false]) {
    it(`leaves what another annotation has marked, of which the ${isFirstStopped ? 'first' : 'second'} is stopped first`, async () => {
      root = drawn('<p>a NMDA receptor, a dose of ketamine</p><section><i>keta</i>mine</section>');
      const before = nodesOf(root);
      const first = await annotated(root, TERMS, { marker: 'elements' });
      const second = await annotated(root, ['receptor', 'dose'], { marker: 'elements' });
      const third = await annotated(root.querySelector('section')!, TERMS, { marker: 'elements' });
      await nextFrame();
      expect(markTexts()).to.deep.equal(['NMDA receptor', 'dose', 'ketamine', 'keta', 'mine']);
      expect(textsOf(second)).to.deep.equal(['receptor', 'dose']);
      (isFirstStopped ? first : second).stop();
      await nextFrame();
      const left = isFirstStopped ? 'receptor,dose,keta,mine' : 'NMDA receptor,ketamine,keta,mine';
      expect(markTexts().join()).to.equal(left);
      (isFirstStopped ? second : first).stop();
      third.stop();
      expect(nodesOf(root)).to.deep.equal(before);
    });
  }

  it('follows the page together with another annotation', async () => {
    await begin('a NMDA receptor, a dose of ketamine');
    const other = await annotated(root, ['receptor', 'dose'], { marker: 'elements' });
    root.firstChild!.nodeValue = 'a dose of NMDA';
    await nextFrame();
    expect(markTexts()).to.deep.equal(['dose', 'NMDA']);
    annotation.stop();
    other.stop();
    expect(root.innerHTML).to.equal('a dose of NMDA');
    expect(root.childNodes).to.have.length(1);
  });

  it('leaves an element of the page that the page has emptied', async () => {
    await begin('<ul><li>ketamine and more</li></ul>');
    // To the page, this is all of the text.
    root.querySelector('li')!.firstChild!.remove();
    await nextFrame();
    expect(root.innerHTML).to.equal('<ul><li></li></ul>');
  });

  it('marks a match that has become longer, and one that has become shorter', async () => {
    await begin('the NMDA');
    const added = new Text(' receptor');
    root.append(added);
    await nextFrame();
    expect(markTexts()).to.deep.equal(['NMDA', ' receptor']);
    added.remove();
    await nextFrame();
    expect(markTexts()).to.deep.equal(['NMDA']);
  });

  it('keeps a match over several nodes where the page draws its own elements of that name as blocks', async () => {
    await begin('<style>span { display: block }</style>the <i>NM</i>DA');
    root.append(' and ketamine');
    await nextFrame();
    expect(markTexts()).to.deep.equal(['NM', 'DA', 'ketamine']);
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('may stand between a term and its context', async () => {
    const terms = ['ketamine', { id: 'iv', forms: ['IV'], contextTerms: ['infusion'] }];
    const page = drawn('<p>IV IV  infusion </p><i><p></p>IV ketamine receptor. </i>');
    page.querySelector('i p')!.append('');
    const there = await annotated(page, terms, { marker: 'elements' });
    await nextFrame();
    expect(textsOf(there)).to.deep.equal(['IV', 'IV', 'IV', 'ketamine']);
    expect(page.querySelectorAll(MARK)).to.have.length(4);
  });

  it('is taken out of what leaves the page before the page goes on with it', async () => {
    await begin('<p>a ketamine b</p>');
    const [paragraph] = root.children;
    const text = paragraph!.firstChild!;
    paragraph!.remove();
    await Promise.resolve();
    text.nodeValue = 'x';
    expect(paragraph!.innerHTML).to.equal('x');
  });

  it('is taken out of what moves elsewhere in the page before the page goes on with it', async () => {
    const page = drawn('<main><p>a ketamine b</p></main>');
    const [paragraph] = page.querySelectorAll('p');
    await annotated(page.querySelector('main')!, TERMS, { marker: 'elements' });
    const text = paragraph!.firstChild!;
    page.append(paragraph!);
    await Promise.resolve();
    text.nodeValue = 'x';
    expect(paragraph!.innerHTML).to.equal('x');
  });

  it('leaves the selection of the reader where a mark behind it goes', async () => {
    await begin('one two ketamine three');
    getSelection()!.setBaseAndExtent(root.firstChild!, 4, root.firstChild!, 7);
    annotation.stop();
    expect(String(getSelection())).to.equal('two');
  });

  it('comes to rest: its own nodes are no change of the page', async () => {
    let changes = 0;
    await begin('<p>ketamine and NMDA</p><p>NMDA</p>', { onChange: () => (changes += 1) });
    await annotation.settled;
    await nextFrame();
    const [mark] = marks();
    await nextFrame();
    await nextFrame();
    expect(changes).to.equal(1);
    expect(marks()[0]).to.equal(mark);
  });

  describe('the page changes', () => {
    const edits: Record<string, { html: string; edit: () => void; text: string; texts: string[] }> = {
      'text added behind a mark': {
        html: 'ketamine ',
        edit: () => root.append('NMDA'),
        text: 'ketamine NMDA',
        texts: ['ketamine', 'NMDA'],
      },
      'a mark whose text is overwritten': {
        html: 'a ketamine b',
        edit: () => (marks()[0]!.firstChild!.nodeValue = 'ketamines'),
        text: 'a ketamines b',
        texts: [],
      },
      'the text node that the page knows, overwritten': {
        html: 'a ketamine b',
        edit: () => (root.firstChild!.nodeValue = 'NMDA and c'),
        text: 'NMDA and c',
        texts: ['NMDA'],
      },
      'the text node that the page knows, overwritten where a mark begins it': {
        html: 'ketamine b',
        edit: () => (root.firstChild!.nodeValue = 'x'),
        text: 'x',
        texts: [],
      },
      'the text node that the page knows, removed': {
        html: 'a ketamine b <i>NMDA</i>',
        edit: () => root.firstChild!.remove(),
        text: 'NMDA',
        texts: ['NMDA'],
      },
      'the text node that the page knows, moved': {
        html: '<i>NMDA</i> a ketamine b',
        edit: () => root.prepend(root.childNodes[1]!),
        text: ' a ketamine bNMDA',
        texts: ['ketamine'],
      },
      'a text node that is split where it begins': {
        html: 'a dose of ketamine b',
        edit: () => (root.firstChild as Text).splitText(2),
        text: 'a dose of ketamine b',
        texts: ['ketamine'],
      },
      'what is put right behind a text node that the page knows': {
        html: 'a ketamine b',
        edit: () => {
          const added = document.createElement('i');
          added.append('NMDA');
          (root.firstChild as Text).after(added);
        },
        text: 'a ketamine bNMDA',
        texts: ['ketamine'],
      },
      'a text that is put right behind one that the page knows': {
        html: 'a ketamine b',
        edit: () => (root.firstChild as Text).after(' NMDA'),
        text: 'a ketamine b NMDA',
        texts: ['ketamine', 'NMDA'],
      },
      'all pieces written to': {
        html: 'a ketamine b',
        edit: () => {
          const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
          while (walker.nextNode() !== null) walker.currentNode.nodeValue += 'NMDA ';
        },
        text: 'a NMDA ketamineNMDA  bNMDA ',
        texts: ['NMDA'],
      },
      'everything replaced': {
        html: 'a ketamine b',
        edit: () => (root.innerHTML = '<p>NMDA</p>'),
        text: 'NMDA',
        texts: ['NMDA'],
      },
      'a text that becomes hidden': {
        html: '<p>ketamine</p>NMDA',
        edit: () => (root.querySelector('p')!.hidden = true),
        text: 'ketamineNMDA',
        texts: ['NMDA'],
      },
    };
    for (const [name, { html, edit, text, texts }] of Object.entries(edits)) {
      it(`follows ${name}`, async () => {
        await begin(html);
        edit();
        await nextFrame();
        expect(root.textContent).to.equal(text);
        expect(markTexts()).to.deep.equal(texts);
        expect(textsOf(annotation)).to.deep.equal(texts);
        annotation.stop();
        expect(root.querySelector(MARK)).to.equal(null);
        expect(root.textContent).to.equal(text);
      });
    }
  });
});

describe('annotate: density', () => {
  afterEach(stopAll);

  const PAGE =
    'NMDA ketamine <section>NMDA NMDA <h2>NMDA</h2> ketamine <p>NMDA ketamine</p></section> NMDA <h2>x</h2> NMDA';

  const kept = {
    every: ['NMDA', 'ketamine', 'NMDA', 'NMDA', 'NMDA', 'ketamine', 'NMDA', 'ketamine', 'NMDA', 'NMDA'],
    'first-per-section': ['NMDA', 'ketamine', 'NMDA', 'NMDA', 'ketamine', 'NMDA', 'NMDA'],
    'first-per-page': ['NMDA', 'ketamine'],
  } as const;
  for (const [density, texts] of Object.entries(kept)) {
    for (const marker of ['highlights', 'elements'] as const) {
      it(`${density}, by ${marker}`, async () => {
        const root = drawn(PAGE);
        const annotation = await annotated(root, TERMS, { density: density as keyof typeof kept, marker });
        expect(textsOf(annotation)).to.deep.equal(texts);
        if (marker === 'elements') expect(root.querySelectorAll(MARK)).to.have.length(texts.length);
      });
    }
  }

  it('is taken by the other forms of a term as well', async () => {
    const terms = [{ id: 'drug', forms: ['ketamine', 'Ketalar'] }];
    const annotation = await annotated(drawn('ketamine, Ketalar'), terms, { density: 'first-per-page' });
    expect(textsOf(annotation)).to.deep.equal(['ketamine']);
  });

  it('follows headings that come and go', async () => {
    const root = drawn('<p>ketamine</p><p>ketamine</p>');
    const annotation = await annotated(root, TERMS, { density: 'first-per-section', marker: 'elements' });
    const heading = document.createElement('h2');
    root.lastElementChild!.before(heading);
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['ketamine', 'ketamine']);
    expect(root.querySelectorAll(MARK)).to.have.length(2);
    heading.remove();
    await nextFrame();
    expect(root.querySelectorAll(MARK)).to.have.length(1);
  });

  it('marks the next one where the first goes, and points at that', async () => {
    const root = drawn('<p>ketamine</p><p>ketamine</p>');
    const annotation = await annotated(root, TERMS, { density: 'first-per-page', marker: 'elements' });
    const [first, second] = root.querySelectorAll('p');
    first!.textContent = 'none';
    await nextFrame();
    expect(second!.querySelector(MARK)?.textContent).to.equal('ketamine');
    const { left, top, width, height } = second!.querySelector(MARK)!.getBoundingClientRect();
    const [match] = annotation.matches();
    expect(annotation.termAt(left + width / 2, top + height / 2)).to.equal(match);
    first!.textContent = 'ketamine';
    await nextFrame();
    expect(second!.querySelector(MARK)).to.equal(null);
  });
});
