import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, begun, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

describe('annotate: hard cases', () => {
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

  it('a waiting text that is removed before it is read', async () => {
    root = drawn('<section><p>ketamine</p></section>'.repeat(30_000));
    annotation = begun(root, TERMS);
    const text = root.lastElementChild!.firstElementChild!.firstChild as Text;
    text.data = 'NMDA';
    annotation.matches();
    text.remove();
    annotation.matches();
    await annotation.settled;
    expect(annotation.matches()).to.have.length(29_999);
    root.replaceChildren();
  });

  it('one word of 50,000 text nodes', async () => {
    root = drawn('');
    for (let count = 0; count < 50_000; count += 1) root.append(new Text('x'));
    root.append(' NMDA');
    annotation = await annotated(root, TERMS);
    expect(annotation.matches()).to.have.length(1);
    root.replaceChildren();
  });

  it('a text that is moved and then overwritten at once', async () => {
    await begin('<p>a ketamine b</p><div></div>', { marker: 'elements' });
    const text = get('p').firstChild as Text;
    get('div').append(text);
    text.data = 'NMDA';
    await expectTexts('NMDA');
    expect(root.textContent).to.equal('NMDA');
  });

  it('a text that is overwritten and then moved at once', async () => {
    await begin('<p>a ketamine b</p><div></div>', { marker: 'elements' });
    const text = get('p').firstChild as Text;
    text.data = 'NMDA';
    get('div').append(text);
    await expectTexts('NMDA');
    expect(root.textContent).to.equal('NMDA');
  });

  it('a root whose language is said to be unknown inside another', async () => {
    const around = drawn('<div lang="fr"><p lang="">ketamine</p></div>');
    annotation = await annotated(around.querySelector('p')!, TERMS, { language: 'en' });
    await expectTexts('ketamine');
  });
});
