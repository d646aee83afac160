import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

describe('annotate: styles that change', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string, options = {}, prepare: () => void = () => undefined): Promise<void> {
    root = drawn(html);
    prepare();
    annotation = await annotated(root, TERMS, options);
  }

  const get = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector<Kind>(selector)!;

  async function expectTexts(...texts: string[]): Promise<void> {
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(texts);
  }

  afterEach(stopAll);

  it('part a line by a class', async () => {
    await begin('<style>.block{display:block}</style>NMDA <b>receptor</b>');
    get('b').className = 'block';
    await expectTexts('NMDA');
    get('b').className = '';
    await expectTexts('NMDA receptor');
  });

  it('take a part out of its line by a style', async () => {
    await begin('<p>NMDA <b><i>receptor</i></b></p>');
    get('i').style.position = 'absolute';
    await expectTexts('NMDA');
    get('i').style.position = '';
    await expectTexts('NMDA receptor');
  });

  it('part the words of a line by a class around them', async () => {
    await begin('<style>.flex{display:flex}</style><p><a>NMDA</a> <a>receptor</a></p>');
    await expectTexts('NMDA receptor');
    get('p').className = 'flex';
    await expectTexts('NMDA');
  });

  it('hide the end of a term', async () => {
    await begin('<style>.none{display:none}</style>NMDA <i>receptor</i> ketamine');
    get('i').className = 'none';
    await expectTexts('NMDA', 'ketamine');
  });

  it('hide the middle of a term', async () => {
    await begin('<style>.none{display:none}</style>NM<i>DA</i> receptor ketamine');
    get('i').className = 'none';
    await expectTexts('ketamine');
  });

  it('show text by a checkbox beside it', async () => {
    await begin(
      '<style>p{display:none} input:checked ~ p{display:block}</style><input type="checkbox"><p>ketamine</p>',
    );
    await expectTexts();
    get('input').click();
    await expectTexts('ketamine');
  });

  it('show text by a class of its sibling', async () => {
    await begin('<style>p{display:none} .on ~ p{display:block}</style><b></b><p>ketamine</p>');
    get('b').className = 'on';
    await expectTexts('ketamine');
  });

  it('show text by a class of what is inside its parent', async () => {
    await begin(
      '<style>p{display:none} div:has(.on) p{display:block}</style><div><b></b><p>ketamine</p></div>',
    );
    get('b').className = 'on';
    await expectTexts('ketamine');
  });

  it('hide text by a style sheet that is added', async () => {
    await begin('<p>ketamine</p>NMDA');
    root.insertAdjacentHTML('beforeend', '<style>p{display:none}</style>');
    await expectTexts('NMDA');
  });
});
