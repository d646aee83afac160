import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

function shadowOf(host: Element, html: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

describe('annotate: shadow roots that change with what is around them', () => {
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

  it('keep their order where text on both sides of one changes', async () => {
    await begin('<p>NMDA</p><div id="host"></div>', {}, () => shadowOf(get('#host'), 'ketamine'));
    get('p').firstChild!.nodeValue = 'psilocybin';
    root.append('NMDA');
    await expectTexts('psilocybin', 'ketamine', 'NMDA');
  });

  it('keep their order where text behind one changes that is read with text before it', async () => {
    await begin('NMDA <span id="host"></span> psilocybin', {}, () => shadowOf(get('#host'), 'ketamine'));
    await expectTexts('NMDA', 'ketamine', 'psilocybin');
    root.lastChild!.nodeValue = ' psilocybin NMDA';
    await expectTexts('NMDA', 'ketamine', 'psilocybin', 'NMDA');
  });

  it('keep their order where all around one is shown again', async () => {
    await begin('<div id="all"><p>NMDA</p><div id="host"></div><p>psilocybin</p></div>', {}, () =>
      shadowOf(get('#host'), 'ketamine'),
    );
    get('#all').hidden = true;
    await nextFrame();
    get('#all').hidden = false;
    await expectTexts('NMDA', 'ketamine', 'psilocybin');
  });

  it('are hidden and shown with their hosts', async () => {
    await begin('<div id="host"></div>NMDA', {}, () => shadowOf(get('#host'), 'ketamine'));
    get('#host').hidden = true;
    await expectTexts('NMDA');
    get('#host').hidden = false;
    await expectTexts('ketamine', 'NMDA');
  });

  it('are read when what is around their hosts is shown', async () => {
    await begin('<div hidden><div id="host"></div></div>NMDA', {}, () => shadowOf(get('#host'), 'ketamine'));
    await expectTexts('NMDA');
    get('div').hidden = false;
    await expectTexts('ketamine', 'NMDA');
  });

  it('follow translate around their hosts', async () => {
    await begin('<div><div id="host"></div></div>NMDA', {}, () => shadowOf(get('#host'), 'ketamine'));
    get('div').translate = false;
    await expectTexts('NMDA');
  });

  it('follow the language around their hosts', async () => {
    await begin('<div><div id="host"></div></div>NMDA', { language: 'en' }, () =>
      shadowOf(get('#host'), 'ketamine'),
    );
    get('div').lang = 'fr';
    await expectTexts('NMDA');
  });

  it('keep apart what stands before and behind them', async () => {
    await begin('NMDA <span id="host"></span> receptor', {}, () => shadowOf(get('#host'), 'ketamine'));
    await expectTexts('NMDA', 'ketamine');
  });

  it('give no text of a slot into which something is put', async () => {
    await begin('<div id="host">NMDA</div>', {}, () => shadowOf(get('#host'), '<slot>ketamine</slot>'));
    await expectTexts('NMDA');
  });

  it('attached later, hide what has no slot in them', async () => {
    await begin('<x-unmet>NMDA</x-unmet><p></p>');
    shadowOf(get('x-unmet'), 'ketamine');
    get('p').append('psilocybin');
    await expectTexts('ketamine', 'psilocybin');
  });

  it('show what is put into a slot by its attribute', async () => {
    await begin('<div id="host"><p slot="a">NMDA</p></div>', {}, () =>
      shadowOf(get('#host'), '<slot name="b"></slot>'),
    );
    await expectTexts();
    get('p').slot = 'b';
    await expectTexts('NMDA');
  });

  it('show what gets a slot', async () => {
    await begin('<div id="host"><p>NMDA</p></div>', {}, () => shadowOf(get('#host'), ''));
    await expectTexts();
    get('#host').shadowRoot!.innerHTML = '<slot></slot>';
    await expectTexts('NMDA');
  });

  it('hide and show what is slotted into them', async () => {
    await begin('<div id="host"><p>NMDA</p></div>', {}, () =>
      shadowOf(get('#host'), '<div hidden><slot></slot></div>'),
    );
    await expectTexts();
    get('#host').shadowRoot!.querySelector('div')!.hidden = false;
    await expectTexts('NMDA');
    get('#host').shadowRoot!.querySelector('div')!.style.display = 'none';
    await expectTexts();
  });

  it('show a popover in them', async () => {
    await begin('<div id="host"></div>', {}, () => shadowOf(get('#host'), '<div popover>ketamine</div>'));
    const popover = get('#host').shadowRoot!.querySelector('div')!;
    const done = new Promise((resolve) => popover.addEventListener('toggle', resolve));
    popover.showPopover();
    await done;
    await expectTexts('ketamine');
  });

  it('leave alone what is slotted into what is left alone', async () => {
    await begin('<div id="host"><p>NMDA</p></div>', {}, () =>
      shadowOf(get('#host'), '<div aria-hidden="true"><slot></slot></div>'),
    );
    await expectTexts();
  });
});
