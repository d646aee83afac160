import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';
import { markedTexts, middleOf, registered } from './marks.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine', 'psilocybin'];

let count = 0;

/** The name of a custom element that no test has taken. */
function newTag(): string {
  count += 1;
  return `x-shadow-${count}`;
}

function defined(tag: string, html: string, mode: ShadowRootMode = 'open'): void {
  customElements.define(
    tag,
    class extends HTMLElement {
      constructor() {
        super();
        this.attachShadow({ mode }).innerHTML = html;
      }
    },
  );
}

function shadowOf(host: Element, html: string, mode: ShadowRootMode = 'open'): ShadowRoot {
  const shadow = host.attachShadow({ mode });
  shadow.innerHTML = html;
  return shadow;
}

describe('annotate: shadow roots', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string, prepare: () => void = () => undefined): Promise<void> {
    root = drawn(html);
    prepare();
    annotation = await annotated(root, TERMS);
  }

  const host = (): HTMLElement => root.querySelector<HTMLElement>('#host')!;

  afterEach(stopAll);

  it('reads and marks those that are there at the start', async () => {
    await begin('<p>NMDA</p><div id="host"></div>', () => shadowOf(host(), '<p>on ketamine</p>'));
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'ketamine']);
    const marked = registered().map(({ startContainer }) => startContainer.getRootNode());
    expect(marked).to.include(host().shadowRoot);
    expect(markedTexts()).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('reads those in others, however deep', async () => {
    await begin('<div id="host"></div>', () => {
      let at: Element = host();
      for (let depth = 0; depth < 40; depth += 1)
        at = shadowOf(at, '<p>NMDA</p><span></span>').querySelector('span')!;
      at.append('ketamine');
    });
    expect(textsOf(annotation)).to.deep.equal([...Array<string>(40).fill('NMDA'), 'ketamine']);
  });

  it('gives matches where their hosts stand, what is slotted after the shadow', async () => {
    await begin('<p>NMDA</p><div id="host"><b>psilocybin</b></div><p>NMDA</p>', () => {
      const inner = shadowOf(host(), '<u>ketamine</u><slot></slot><div></div>').querySelector('div')!;
      shadowOf(inner, 'NMDA receptor');
    });
    const expected = ['NMDA', 'ketamine', 'NMDA receptor', 'psilocybin', 'NMDA'];
    expect(textsOf(annotation)).to.deep.equal(expected);
    root.prepend('psilocybin ');
    host().shadowRoot!.prepend('psilocybin ');
    expected.splice(1, 0, 'psilocybin');
    expected.unshift('psilocybin');
    expect(textsOf(annotation)).to.deep.equal(expected);
  });

  it('joins no text over the edge of a shadow root', async () => {
    await begin('<span id="host"></span> receptor', () => shadowOf(host(), 'NMDA'));
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
  });

  it('points into them, however deep', async () => {
    await begin('<div id="host"></div>', () => {
      const inner = shadowOf(host(), '<p>ketamine</p><div></div>').querySelector('div')!;
      shadowOf(inner, '<p>the NMDA <b>receptor</b></p>');
    });
    for (const match of annotation.matches()) {
      const { x, y } = middleOf(match);
      expect(annotation.termAt(x, y), match.text).to.equal(match);
    }
    expect(annotation.matches()).to.have.length(2);
  });

  it('follows the text in them', async () => {
    await begin('<div id="host"></div>', () => shadowOf(host(), '<p>ketamine</p>'));
    host().shadowRoot!.querySelector('p')!.firstChild!.nodeValue = 'NMDA and psilocybin';
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'psilocybin']);
    expect(markedTexts()).to.deep.equal(['NMDA', 'psilocybin']);
  });

  it('reads those of elements that are added later', async () => {
    const tag = newTag();
    defined(tag, '<p>ketamine</p><slot></slot>');
    await begin('<p>NMDA</p>');
    root.insertAdjacentHTML('beforeend', `<section><${tag}>psilocybin</${tag}></section>`);
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'ketamine', 'psilocybin']);
    expect(markedTexts()).to.deep.equal(['NMDA', 'ketamine', 'psilocybin']);
  });

  it('reads those that are added to others', async () => {
    await begin('<div id="host"></div>', () => shadowOf(host(), '<p></p>'));
    const inner = document.createElement('div');
    shadowOf(inner, 'ketamine');
    host().shadowRoot!.append(inner);
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['ketamine']);
  });

  it('reads those of elements that are defined later, with the next change of the page', async () => {
    const tag = newTag();
    await begin(`<${tag}></${tag}>`);
    expect(textsOf(annotation)).to.deep.equal([]);
    defined(tag, 'ketamine');
    root.append(' NMDA');
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['ketamine', 'NMDA']);
    expect(markedTexts()).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('forgets those that are removed, and reads them again where they are put back', async () => {
    await begin('<section><div id="host"></div></section>', () => {
      const inner = shadowOf(host(), '<p>NMDA</p><div></div>').querySelector('div')!;
      shadowOf(inner, 'ketamine');
    });
    const section = root.querySelector('section')!;
    section.remove();
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal([]);
    expect(registered()).to.have.length(0);
    section.querySelector('div')!.shadowRoot!.querySelector('p')!.textContent = 'psilocybin';
    root.append(section);
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['psilocybin', 'ketamine']);
    expect(markedTexts()).to.deep.equal(['ketamine', 'psilocybin']);
  });

  it('no longer follows those that are removed', async () => {
    await begin('<div id="host"></div>', () => shadowOf(host(), '<p>ketamine</p>'));
    const removed = host();
    removed.remove();
    await nextFrame();
    removed.shadowRoot!.append('NMDA');
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal([]);
  });

  it('follows a host that is moved', async () => {
    await begin('<div id="host"></div><p>NMDA</p>', () => shadowOf(host(), '<p>ketamine</p>'));
    root.append(host());
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['NMDA', 'ketamine']);
  });

  it('reads slotted text once, and not what has no slot', async () => {
    await begin('<div id="host"><b>ketamine</b><i slot="other">NMDA</i></div>', () =>
      shadowOf(host(), '<slot></slot>'),
    );
    expect(textsOf(annotation)).to.deep.equal(['ketamine']);
  });

  it('reads what a slot says where nothing is put into it', async () => {
    await begin('<div id="host"></div>', () => shadowOf(host(), '<slot>psilocybin</slot>'));
    expect(textsOf(annotation)).to.deep.equal(['psilocybin']);
  });

  it('takes context terms from them and gives them to them', async () => {
    root = drawn('<p>IV</p><div id="host"></div>');
    shadowOf(host(), '<p>an infusion</p><p>IV</p>');
    const iv = { id: 'iv', forms: ['IV'], caseSensitive: true, contextTerms: ['infusion'] };
    annotation = await annotated(root, [iv]);
    expect(textsOf(annotation)).to.deep.equal(['IV', 'IV']);
  });

  it('leaves closed ones alone', async () => {
    const tag = newTag();
    defined(tag, 'ketamine', 'closed');
    await begin(`<div id="host"></div><${tag}></${tag}>NMDA`, () => shadowOf(host(), 'ketamine', 'closed'));
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
  });

  it("leaves those of Plainsight's own elements alone, and all that is left alone", async () => {
    const hosts = [
      'term-card',
      'condition-card',
      'div hidden',
      'div translate="no"',
      'div aria-hidden="true"',
    ];
    const html = hosts.map((start) => `<${start} class="host"></${start.split(' ')[0]}>`).join('');
    await begin(`${html}<explained-text><p class="host"></p></explained-text>NMDA`, () => {
      for (const element of root.querySelectorAll('.host')) {
        shadowOf(element, '<p>ketamine</p>');
      }
    });
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
    root.querySelector('term-card')!.shadowRoot!.append('psilocybin');
    await nextFrame();
    expect(textsOf(annotation)).to.deep.equal(['NMDA']);
  });

  it('marks nothing in them after stop', async () => {
    await begin('<div id="host"></div>', () => shadowOf(host(), '<p>ketamine</p>'));
    annotation.stop();
    host().shadowRoot!.append('NMDA');
    await nextFrame();
    expect(registered()).to.have.length(0);
  });
});
