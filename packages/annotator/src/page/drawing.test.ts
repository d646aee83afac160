import { expect } from '@open-wc/testing';
import type { Annotation } from './annotation.ts';
import { annotated, drawn, followed, nextFrame, stopAll, textsOf } from './fixture.test-support.ts';
import { markedTexts, registered, textIn } from './marks.test-support.ts';

const TERMS = ['NMDA', 'NMDA receptor', 'ketamine'];

const STYLES =
  '<style>.none { display: none } .unseen { visibility: hidden } .seen { visibility: visible }</style>';

/** Resolves when an element tells that it has opened or closed. */
function toggled(element: Element): Promise<unknown> {
  return new Promise((resolve) => element.addEventListener('toggle', resolve, { once: true }));
}

describe('annotate: what is drawn and what is not', () => {
  let root: HTMLElement;
  let annotation: Annotation;

  async function begin(html: string): Promise<void> {
    root = drawn(STYLES + html);
    annotation = await annotated(root, TERMS);
  }

  const get = <Kind extends HTMLElement>(selector: string): Kind => root.querySelector<Kind>(selector)!;

  async function expectTexts(...texts: string[]): Promise<void> {
    await followed(() => markedTexts().join('\n') === texts.toSorted().join('\n'));
    expect(markedTexts()).to.deep.equal(texts.toSorted());
    expect(textsOf(annotation)).to.deep.equal(texts);
  }

  afterEach(stopAll);

  it('is asked anew of what has been moved to another place', async () => {
    await begin('<p>NMDA, </p><div class="none"><b>ketamine</b></div>');
    await expectTexts('NMDA');
    get('p').append(get('b'));
    await expectTexts('NMDA', 'ketamine');
    get('.none').append(get('b'));
    await expectTexts('NMDA');
  });

  it('is not what is invisible in an element without a box', async () => {
    await begin('<div style="display: contents; visibility: hidden">ketamine</div>NMDA');
    await expectTexts('NMDA');
  });

  it('is not what is slotted into details that are closed', async () => {
    await begin('<div class="host">ketamine</div>NMDA');
    get('.host').attachShadow({ mode: 'open' }).innerHTML = '<details><slot></slot></details>';
    get('.host').append(' ');
    await expectTexts('NMDA');
  });

  it('is the summary of details that are closed, though it has no box', async () => {
    await begin('<details><summary style="display: contents">ketamine</summary>NMDA</details>');
    await expectTexts('ketamine');
  });

  const toggles: Record<string, (element: HTMLElement, isOff: boolean) => void> = {
    class: (element, isOff) => element.classList.toggle('none', isOff),
    'class that makes it invisible': (element, isOff) => element.classList.toggle('unseen', isOff),
    style: ({ style }, isOff) => (style.display = isOff ? 'none' : ''),
    'visibility in its style': ({ style }, isOff) => (style.visibility = isOff ? 'hidden' : ''),
    hidden: (element, isOff) => (element.hidden = isOff),
    'aria-hidden': (element, isOff) => (element.ariaHidden = isOff ? 'true' : 'false'),
    translate: (element, isOff) => (element.translate = !isOff),
    'data-plainsight-ignore': (element, isOff) => element.toggleAttribute('data-plainsight-ignore', isOff),
    contenteditable: (element, isOff) => (element.contentEditable = isOff ? 'true' : 'inherit'),
  };
  for (const [name, set] of Object.entries(toggles)) {
    for (const html of ['<p class="it">ketamine</p>', '<div class="it"><p><b>ketamine</b></p></div>']) {
      it(`follows a change of ${name}: ${html}`, async () => {
        await begin(`<p>NMDA</p>${html}<p>NMDA receptor</p>`);
        for (const isOff of [true, false, true]) {
          set(get('.it'), isOff);
          await expectTexts('NMDA', ...(isOff ? [] : ['ketamine']), 'NMDA receptor');
        }
      });
    }
  }

  it('follows details that open and close', async () => {
    await begin('<details><summary>NMDA</summary><p>ketamine</p> ketamine</details>');
    await expectTexts('NMDA');
    for (const isOpen of [true, false]) {
      const done = toggled(get('details'));
      get<HTMLDetailsElement>('details').open = isOpen;
      await done;
      await expectTexts('NMDA', ...(isOpen ? ['ketamine', 'ketamine'] : []));
    }
  });

  it('follows details of which one alone is open', async () => {
    await begin(
      '<details name="n" open><summary>a</summary>NMDA</details><details name="n"><summary>b</summary>ketamine</details>',
    );
    await expectTexts('NMDA');
    const done = toggled(get('details'));
    get<HTMLDetailsElement>('details:last-of-type').open = true;
    await done;
    await expectTexts('ketamine');
  });

  it('follows a popover', async () => {
    await begin('<div popover>ketamine</div>NMDA');
    await expectTexts('NMDA');
    for (const isShown of [true, false]) {
      const done = toggled(get('[popover]'));
      get('[popover]').togglePopover(isShown);
      await done;
      await expectTexts(...(isShown ? ['ketamine'] : []), 'NMDA');
    }
  });

  it('follows a dialog', async () => {
    await begin('<dialog>ketamine</dialog>NMDA');
    await expectTexts('NMDA');
    get<HTMLDialogElement>('dialog').showModal();
    await expectTexts('ketamine', 'NMDA');
    get<HTMLDialogElement>('dialog').close();
    await expectTexts('NMDA');
    get<HTMLDialogElement>('dialog').show();
    await expectTexts('ketamine', 'NMDA');
  });

  it('reads what is visible in what is not', async () => {
    await begin('<div class="unseen">NMDA <p class="seen">ketamine</p></div>');
    await expectTexts('ketamine');
    get('.seen').classList.remove('seen');
    await expectTexts();
  });

  it('follows a transition to its end', async () => {
    await begin('<p class="it" style="transition: visibility 1ms">ketamine</p>');
    const done = new Promise((resolve) => get('.it').addEventListener('transitionend', resolve));
    get('.it').getAnimations();
    get('.it').style.visibility = 'hidden';
    await done;
    await expectTexts();
  });

  it('does not mark text added where nothing is drawn until it is drawn', async () => {
    await begin('<div class="it none"></div>');
    get('.it').innerHTML = '<p>ketamine</p>';
    await expectTexts();
    get('.it').classList.remove('none');
    await expectTexts('ketamine');
  });

  it('marks what is drawn by half of a change that is taken back', async () => {
    await begin('<p class="it">ketamine</p>');
    get('.it').classList.add('none');
    get('.it').classList.remove('none');
    await expectTexts('ketamine');
  });
});

describe('annotate: no mark that no longer fits its text', () => {
  afterEach(stopAll);

  const edits: Record<string, (text: Text) => void> = {
    'replaced data': (text) => (text.data = 'a drug and NMDA, no more'),
    'data put in before': (text) => text.insertData(0, 'x'),
    'data taken away': (text) => text.deleteData(3, 4),
    'shortened data': (text) => (text.data = 'x'),
    'a split': (text) => text.splitText(6),
    'a removed node': (text) => text.remove(),
    'a node moved elsewhere': (text) => document.body.append(text),
    'replaced content': (text) => (text.parentElement!.textContent = 'other'),
    'a removed parent': (text) => text.parentElement!.remove(),
  };
  for (const [name, edit] of Object.entries(edits)) {
    it(`is registered after ${name}, once the script that did it has ended`, async () => {
      const root = drawn('<p>the ketamine and NMDA receptor here</p><p>NMDA</p>');
      const annotation = await annotated(root, TERMS);
      const text = root.querySelector('p')!.firstChild as Text;
      edit(text);
      await Promise.resolve();
      for (const range of registered()) expect(textIn(range)).to.be.oneOf(['', ...TERMS]);
      await nextFrame();
      expect(markedTexts()).to.deep.equal(textsOf(annotation).sort());
      text.remove();
    });
  }

  it('is registered over several nodes after a change between them', async () => {
    const root = drawn('<p><b>NM</b><i>DA</i> <u>receptor</u></p>');
    await annotated(root, TERMS);
    expect(markedTexts()).to.deep.equal(['NMDA receptor']);
    root.querySelector('i')!.before('x');
    await Promise.resolve();
    expect(registered()).to.have.length(0);
  });
});
