import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import {
  type annotated,
  begun,
  drawn,
  expectTexts,
  nextFrame,
  stopAll,
  textsOf,
} from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];
const IV = { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion'] };

function markedTexts(): string[] {
  return [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      return range.toString();
    }),
  );
}

describe('annotate: the page changes', () => {
  let root: HTMLElement;
  let annotation: Annotation;
  let changes: number;

  async function begin(html: string, ...terms: Parameters<typeof annotated>[1]): Promise<void> {
    changes = 0;
    root = drawn(html);
    annotation = begun(root, terms.length > 0 ? terms : TERMS, { onChange: () => (changes += 1) });
    await annotation.settled;
  }

  afterEach(stopAll);

  it('reads changed text with what follows it behind empty text nodes', async () => {
    root = drawn('');
    const first = new Text('');
    root.append(first, new Text(''), new Text(''), new Text('DA'));
    annotation = begun(root, TERMS);
    await annotation.settled;
    first.data = 'NM';
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
    first.data = 'xNM';
    expect(textsOf(annotation)).to.deep.equal([]);
  });

  it('reads changed text with what was joined to it over an empty text node', async () => {
    root = drawn('');
    const first = new Text('x');
    root.append(first, '', 'NMDA');
    annotation = begun(root, TERMS);
    await annotation.settled;
    first.data = 'x ';
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
  });

  const edits: Record<string, { html: string; edit: () => void; texts: string[] }> = {
    'added text': {
      html: '<p>the</p>',
      edit: () => root.querySelector('p')!.append(' ketamine'),
      texts: ['ketamine'],
    },
    'an added block': {
      html: '',
      edit: () => (root.innerHTML = '<ul><li>ketamine<li>x</ul>'),
      texts: ['ketamine'],
    },
    'an added inline element with a block in it': {
      html: '',
      edit: () => (root.innerHTML = '<span>NMDA<div>ketamine</div></span>'),
      texts: ['NMDA', 'ketamine'],
    },
    'an edit that makes a term': {
      html: 'keta',
      edit: () => (root.firstChild as Text).appendData('mine'),
      texts: ['ketamine'],
    },
    'an edit that ends a term': {
      html: 'ketamine NMDA',
      edit: () => (root.firstChild as Text).insertData(8, 's'),
      texts: ['NMDA'],
    },
    'an edit before a term': {
      html: 'ketamine',
      edit: () => (root.firstChild as Text).insertData(0, 'the '),
      texts: ['ketamine'],
    },
    'a removed block': {
      html: '<p>ketamine</p><p>NMDA</p>',
      edit: () => root.querySelector('p')!.remove(),
      texts: ['NMDA'],
    },
    'a removed part of a term': {
      html: 'NMDA <b>receptor</b>',
      edit: () => root.querySelector('b')!.remove(),
      texts: ['NMDA'],
    },
    'a part of a term put in between': {
      html: '<b>NM</b>DA',
      edit: () => root.querySelector('b')!.after('x'),
      texts: [],
    },
    'a block put into a term': {
      html: 'NMDA receptor',
      edit: () => (root.firstChild as Text).splitText(5).before(document.createElement('hr')),
      texts: ['NMDA'],
    },
    'a moved block': {
      html: '<p>ketamine</p><p>NMDA</p>',
      edit: () => root.append(root.querySelector('p')!),
      texts: ['NMDA', 'ketamine'],
    },
    'blocks put in another order': {
      html: '<div>NMDA</div><div><p>a.</p><p>ketamine</p><p>b.</p></div>',
      edit: () => [root.lastElementChild!, root.firstElementChild!].forEach((block) => root.append(block)),
      texts: ['ketamine', 'NMDA'],
    },
    'a block moved into what is left alone': {
      html: '<pre></pre><div><p>ketamine</p></div>',
      edit: () => root.querySelector('pre')!.append(root.querySelector('div')!),
      texts: [],
    },
    'a block moved out of the root': {
      html: '<div><p>ketamine</p></div>',
      edit: () => root.before(root.querySelector('div')!),
      texts: [],
    },
    'text that becomes hidden': {
      html: '<div><p>ketamine</p></div>NMDA',
      edit: () => (root.querySelector('div')!.hidden = true),
      texts: ['NMDA'],
    },
    'text that is hidden no more': {
      html: '<div hidden><p>ketamine</p></div>NMDA',
      edit: () => (root.querySelector('div')!.hidden = false),
      texts: ['ketamine', 'NMDA'],
    },
    'an inline element that becomes hidden': {
      html: 'NMDA <b>receptor</b>',
      edit: () => (root.querySelector('b')!.hidden = true),
      texts: ['NMDA'],
    },
    'details that open': {
      html: '<details><summary>more</summary><p>ketamine</p></details>',
      edit: () => (root.querySelector('details')!.open = true),
      texts: ['ketamine'],
    },
    'text that becomes editable': {
      html: '<p>ketamine</p>',
      edit: () => root.querySelector('p')!.setAttribute('contenteditable', ''),
      texts: [],
    },
    'text edited inside what is left alone': {
      html: '<p contenteditable>a</p>NMDA',
      edit: () => root.querySelector('p')!.append(' ketamine'),
      texts: ['NMDA'],
    },
  };
  for (const [name, { html, edit, texts }] of Object.entries(edits)) {
    it(`follows ${name}`, async () => {
      await begin(html);
      edit();
      await nextFrame();
      expect(markedTexts().sort()).to.deep.equal(texts.toSorted());
      expect(textsOf(annotation)).to.deep.equal(texts);
    });
  }

  it('answers by the page as it is, before the next frame', async () => {
    await begin('<p>ketamine</p>');
    root.querySelector('p')!.textContent = 'NMDA';
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
    expect(markedTexts()).to.deep.equal(['NMDA']);
  });

  it('takes a mark that no longer fits away at once', async () => {
    await begin('ketamine and NMDA');
    (root.firstChild as Text).insertData(0, 'x ');
    await Promise.resolve();
    expect(markedTexts()).to.deep.equal([]);
    await nextFrame();
    expect(markedTexts()).to.deep.equal(['ketamine', 'NMDA']);
  });

  it('keeps the object of a match that a change has not touched', async () => {
    await begin('<p>ketamine <i>and</i></p>');
    const [before] = annotation.matches();
    root.querySelector('i')!.textContent = 'and NMDA';
    expect(annotation.matches()).to.have.length(2);
    expect(annotation.matches()[0]).to.equal(before);
  });

  it('marks again what is put back', async () => {
    await begin('<p>ketamine</p>');
    const paragraph = root.querySelector('p')!;
    paragraph.remove();
    expect(textsOf(annotation)).to.deep.equal([]);
    root.append(paragraph);
    expect(textsOf(annotation)).to.deep.equal(['ketamine']);
    expect(markedTexts()).to.deep.equal(['ketamine']);
  });

  it('tells of changes, once for all in a frame, and not of changes that change nothing', async () => {
    await begin('<p>ketamine</p>');
    await nextFrame();
    expect(changes).to.equal(1);
    root.append('NMDA');
    root.append(' ketamine');
    await nextFrame();
    expect(changes).to.equal(2);
    root.querySelector('p')!.append(' and more');
    await nextFrame();
    expect(changes).to.equal(2);
  });

  it('hears nothing after stop', async () => {
    await begin('<p>ketamine</p>');
    await nextFrame();
    annotation.stop();
    changes = 0;
    root.append('NMDA');
    await nextFrame();
    expect(changes).to.equal(0);
    expect(textsOf(annotation)).to.deep.equal([]);
    expect(markedTexts()).to.deep.equal([]);
  });

  it('finds a term whose context stands in another block, before or after it', async () => {
    await begin('<p>IV</p><p>an infusion</p><p>IV</p>', IV);
    expect(textsOf(annotation)).to.deep.equal(['IV', 'IV']);
  });

  it('follows context terms as they come and go', async () => {
    await begin('<p>IV</p><p id="context">nothing</p>', IV);
    const context = root.querySelector('#context')!;
    expect(textsOf(annotation)).to.deep.equal([]);
    context.textContent = 'an infusion';
    await expectTexts(annotation, 'IV');
    expect(markedTexts()).to.deep.equal(['IV']);
    context.remove();
    await expectTexts(annotation);
    expect(markedTexts()).to.deep.equal([]);
  });

  it('follows changes that come between the slices of the first pass', async () => {
    root = drawn('<section><p>ketamine</p></section>'.repeat(30_000));
    annotation = begun(root, TERMS);
    const [first, second] = root.querySelectorAll('section');
    const last = root.lastElementChild!;
    first!.remove();
    last.remove();
    second!.before(last);
    root.before(root.lastElementChild!);
    root.append('NMDA');
    annotation.matches();
    await annotation.settled;
    expect(annotation.matches()).to.have.length(29_999);
    expect(annotation.matches()[0]!.startNode.parentNode!.parentNode).to.equal(last);
    expect(annotation.matches().at(-1)!.text).to.equal('NMDA');
    const sizes = [...CSS.highlights.values()].map(({ size }) => size);
    expect(Math.max(...sizes)).to.be.within(1, 200);
    root.replaceChildren();
  });
});
