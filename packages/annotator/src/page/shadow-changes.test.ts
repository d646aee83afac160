import { expect } from '@open-wc/testing';
import { begun, drawn, LivePage, nextFrame, textsOf } from './fixture.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

function shadowOf(host: Element, html: string): ShadowRoot {
  const shadow = host.attachShadow({ mode: 'open' });
  shadow.innerHTML = html;
  return shadow;
}

describe('annotate: shadow roots that change with what is around them', () => {
  const page = new LivePage(TERMS);

  it('keep their order where text on both sides of one changes', async () => {
    await page.begin('<p>NMDA</p><div id="host"></div>', {}, () => shadowOf(page.get('#host'), 'ketamine'));
    page.get('p').firstChild!.nodeValue = 'psilocybin';
    page.root.append('NMDA');
    await page.expectTexts('psilocybin', 'ketamine', 'NMDA');
  });

  it('keep their order where text behind one changes that is read with text before it', async () => {
    await page.begin('NMDA <span id="host"></span> psilocybin', {}, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    await page.expectTexts('NMDA', 'ketamine', 'psilocybin');
    page.root.lastChild!.nodeValue = ' psilocybin NMDA';
    await page.expectTexts('NMDA', 'ketamine', 'psilocybin', 'NMDA');
  });

  it('keep their order where all around one is shown again', async () => {
    await page.begin('<div id="all"><p>NMDA</p><div id="host"></div><p>psilocybin</p></div>', {}, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    page.get('#all').hidden = true;
    await nextFrame();
    page.get('#all').hidden = false;
    await page.expectTexts('NMDA', 'ketamine', 'psilocybin');
  });

  it('are read no further once they have left with their hosts', async () => {
    const root = drawn('<p>IV</p><div></div>');
    shadowOf(root.querySelector('div')!, 'an infusion');
    const annotation = begun(root, [{ id: 'iv', forms: ['IV'], contextTerms: ['infusion'] }]);
    root.querySelector('div')!.remove();
    await annotation.settled;
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal([]);
  });

  it('are hidden and shown with their hosts', async () => {
    await page.begin('<div id="host"></div>NMDA', {}, () => shadowOf(page.get('#host'), 'ketamine'));
    page.get('#host').hidden = true;
    await page.expectTexts('NMDA');
    page.get('#host').hidden = false;
    await page.expectTexts('ketamine', 'NMDA');
  });

  it('are read when what is around their hosts is shown', async () => {
    await page.begin('<div hidden><div id="host"></div></div>NMDA', {}, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    await page.expectTexts('NMDA');
    page.get('div').hidden = false;
    await page.expectTexts('ketamine', 'NMDA');
  });

  it('follow translate around their hosts', async () => {
    await page.begin('<div><div id="host"></div></div>NMDA', {}, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    page.get('div').translate = false;
    await page.expectTexts('NMDA');
  });

  it('follow the language around their hosts', async () => {
    await page.begin('<div><div id="host"></div></div>NMDA', { language: 'en' }, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    page.get('div').lang = 'fr';
    await page.expectTexts('NMDA');
  });

  it('keep apart what stands before and behind them', async () => {
    await page.begin('NMDA <span id="host"></span> receptor', {}, () =>
      shadowOf(page.get('#host'), 'ketamine'),
    );
    await page.expectTexts('NMDA', 'ketamine');
  });

  it('give no text of a slot into which something is put', async () => {
    await page.begin('<div id="host">NMDA</div>', {}, () =>
      shadowOf(page.get('#host'), '<slot>ketamine</slot>'),
    );
    await page.expectTexts('NMDA');
  });

  it('attached later, hide what has no slot in them', async () => {
    await page.begin('<x-unmet>NMDA</x-unmet><p></p>');
    shadowOf(page.get('x-unmet'), 'ketamine');
    page.get('p').append('psilocybin');
    await page.expectTexts('ketamine', 'psilocybin');
  });

  it('show what is put into a slot by its attribute', async () => {
    await page.begin('<div id="host"><p slot="a">NMDA</p></div>', {}, () =>
      shadowOf(page.get('#host'), '<slot name="b"></slot>'),
    );
    await page.expectTexts();
    page.get('p').slot = 'b';
    await page.expectTexts('NMDA');
  });

  it('show what gets a slot', async () => {
    await page.begin('<div id="host"><p>NMDA</p></div>', {}, () => shadowOf(page.get('#host'), ''));
    await page.expectTexts();
    page.get('#host').shadowRoot!.innerHTML = '<slot></slot>';
    await page.expectTexts('NMDA');
  });

  it('hide and show what is slotted into them', async () => {
    await page.begin('<div id="host"><p>NMDA</p></div>', {}, () =>
      shadowOf(page.get('#host'), '<div hidden><slot></slot></div>'),
    );
    await page.expectTexts();
    page.get('#host').shadowRoot!.querySelector('div')!.hidden = false;
    await page.expectTexts('NMDA');
    page.get('#host').shadowRoot!.querySelector('div')!.style.display = 'none';
    await page.expectTexts();
  });

  it('show a popover in them', async () => {
    await page.begin('<div id="host"></div>', {}, () =>
      shadowOf(page.get('#host'), '<div popover>ketamine</div>'),
    );
    const popover = page.get('#host').shadowRoot!.querySelector('div')!;
    const done = new Promise((resolve) => popover.addEventListener('toggle', resolve));
    popover.showPopover();
    await done;
    await page.expectTexts('ketamine');
  });

  it('leave alone what is slotted into what is left alone', async () => {
    await page.begin('<div id="host"><p>NMDA</p></div>', {}, () =>
      shadowOf(page.get('#host'), '<div aria-hidden="true"><slot></slot></div>'),
    );
    await page.expectTexts();
  });
});
