import { expect } from '@open-wc/testing';
import { annotated, drawn, stopAll } from './fixture.test-support.ts';
import { rectsOf } from './rects.ts';
import type { TermMatch } from './term-match.ts';

const TERMS = ['NMDA receptor', 'ketamine'];

function middlesOf(match: TermMatch): { x: number; y: number }[] {
  return rectsOf(match).map(({ left, top, width, height }) => ({ x: left + width / 2, y: top + height / 2 }));
}

describe('annotate: termAt', () => {
  afterEach(stopAll);

  it('gives the match under the point', async () => {
    const annotation = await annotated(drawn('The NMDA receptor and ketamine.'), TERMS);
    for (const match of annotation.matches()) {
      const [middle] = middlesOf(match);
      expect(annotation.termAt(middle!.x, middle!.y)).to.equal(match);
    }
    expect(annotation.matches()).to.have.length(2);
  });

  it('gives the match at its first and last letter, and nothing beside them', async () => {
    const annotation = await annotated(drawn('aaa ketamine aaa'), TERMS);
    const [match] = annotation.matches();
    const [{ left, right, top, bottom }] = rectsOf(match!) as [DOMRect];
    const y = (top + bottom) / 2;
    expect(annotation.termAt(left + 1, y)).to.equal(match);
    expect(annotation.termAt(right - 1, y)).to.equal(match);
    expect(annotation.termAt(left - 1, y)).to.equal(undefined);
    expect(annotation.termAt(right + 1, y)).to.equal(undefined);
  });

  it('gives nothing in the empty space to the right of a line or below it', async () => {
    const annotation = await annotated(drawn('<p style="padding: 50px">ketamine</p>'), TERMS);
    const [{ right, bottom, top }] = rectsOf(annotation.matches()[0]!) as [DOMRect];
    expect(annotation.termAt(right + 30, (top + bottom) / 2)).to.equal(undefined);
    expect(annotation.termAt(right - 5, bottom + 20)).to.equal(undefined);
    expect(annotation.termAt(-5, -5)).to.equal(undefined);
  });

  it('finds a match that reaches over nodes, in each of them', async () => {
    const annotation = await annotated(drawn('<b>NM</b><i>DA</i> <u>receptor</u>'), TERMS);
    const [match] = annotation.matches();
    const middles = middlesOf(match!);
    expect(middles.length).to.be.at.least(3);
    for (const { x, y } of middles) expect(annotation.termAt(x, y)).to.equal(match);
  });

  it('finds a match that wraps, on both its lines and not between them', async () => {
    const annotation = await annotated(
      drawn('<p style="width: 12ch; font: 16px/3 monospace">an NMDA receptor</p>'),
      TERMS,
    );
    const [match] = annotation.matches();
    const [first, second, ...others] = rectsOf(match!);
    expect(others).to.have.length(0);
    expect(second!.top).to.be.greaterThan(first!.bottom);
    for (const { x, y } of middlesOf(match!)) expect(annotation.termAt(x, y)).to.equal(match);
    expect(annotation.termAt(first!.left + 5, (first!.bottom + second!.top) / 2)).to.equal(undefined);
    expect(annotation.termAt(first!.right + 5, first!.top + 5)).to.equal(undefined);
  });

  it('gives nothing where something else covers the match', async () => {
    const root = drawn('ketamine<div style="position: fixed; inset: 0; background: white">over</div>');
    const annotation = await annotated(root, TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    expect(annotation.termAt(x, y)).to.equal(undefined);
  });

  it('finds a match in text that cannot be selected', async () => {
    const annotation = await annotated(drawn('<p style="user-select: none">ketamine</p>'), TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    expect(annotation.termAt(x, y)?.text).to.equal('ketamine');
  });

  it('finds a match in a link', async () => {
    const annotation = await annotated(drawn('<a href="#">see ketamine</a>'), TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    expect(annotation.termAt(x, y)?.text).to.equal('ketamine');
  });

  it('finds a match in a shadow root', async () => {
    const shadow = drawn('').attachShadow({ mode: 'open' });
    shadow.innerHTML = '<p>about ketamine</p>';
    const annotation = await annotated(shadow, TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    expect(annotation.termAt(x, y)?.text).to.equal('ketamine');
  });

  it('finds a match where the browser tells a range instead of a position, as Safari does', async () => {
    const annotation = await annotated(drawn('about ketamine'), TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    const { offsetNode, offset } = document.caretPositionFromPoint(x, y)!;
    const caret = new Range();
    caret.setStart(offsetNode, offset);
    Object.assign(document, { caretPositionFromPoint: undefined, caretRangeFromPoint: () => caret });
    try {
      expect(annotation.termAt(x, y)?.text).to.equal('ketamine');
    } finally {
      Reflect.deleteProperty(document, 'caretPositionFromPoint');
      Reflect.deleteProperty(document, 'caretRangeFromPoint');
    }
  });

  it('gives nothing after stop', async () => {
    const annotation = await annotated(drawn('ketamine'), TERMS);
    const [{ x, y }] = middlesOf(annotation.matches()[0]!) as [{ x: number; y: number }];
    annotation.stop();
    expect(annotation.termAt(x, y)).to.equal(undefined);
  });
});

describe('rectsOf', () => {
  afterEach(stopAll);

  it('gives none for a match that has left the page', async () => {
    const root = drawn('ketamine');
    const [match] = (await annotated(root, TERMS)).matches();
    expect(rectsOf(match!)).to.have.length(1);
    root.replaceChildren();
    expect(rectsOf(match!)).to.deep.equal([]);
  });

  it('gives none for a match whose text has become too short', async () => {
    const root = drawn('ketamine');
    const [match] = (await annotated(root, TERMS)).matches();
    match!.startNode.data = 'ket';
    expect(rectsOf(match!)).to.deep.equal([]);
  });
});
