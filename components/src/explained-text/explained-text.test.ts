import { expect, waitUntil } from '@open-wc/testing';
import '../plainsight-pack/define.ts';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixturePack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import { explained, hover, marksIn, opened, panelOf, point, tap } from './test-support.ts';

const text =
  '<p>A hiccup may stop after plain water.</p><h3>Later</h3><p>Another hiccup, and one more hiccup.</p>';
const wordsOf = (element: Element): string[] => marksIn(element).map(({ textContent }) => textContent);

describe('<explained-text>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      await expect(await explained(text, { scheme })).to.be.accessible();
    });

    it(`has none with a card open, however it was opened, ${scheme}`, async () => {
      const element = await explained(text, { scheme });
      const [mark] = marksIn(element);
      for (const open of [() => hover(mark!), () => mark!.click(), () => tap(marksIn(element)[1]!)]) {
        open();
        await opened(element);
        await element.updateComplete;
        await expect(element).to.be.accessible();
      }
    });
  }

  it('marks the first of each term in a section, as buttons that say what they mean', async () => {
    const element = await explained(text);
    expect(wordsOf(element)).to.deep.equal(['hiccup', 'plain water', 'hiccup']);
    const [mark] = marksIn(element);
    expect(mark!.getAttribute('role')).to.equal('button');
    expect(mark!.tabIndex).to.equal(0);
    expect(mark!.getAttribute('aria-description')).to.equal('A sudden jump of the muscle under the lungs.');
    expect(mark!.getAttribute('aria-expanded')).to.equal('false');
  });

  it('marks every one, or the first alone, where it is told to', async () => {
    const element = await explained(text, { density: 'every' });
    expect(wordsOf(element)).to.have.length(4);
    element.density = 'first-per-page';
    await waitUntil(() => wordsOf(element).length === 2);
    element.removeAttribute('density');
    await waitUntil(() => wordsOf(element).length === 3);
  });

  it('gives the page its text back as it was', async () => {
    const element = await explained(text);
    const { parentElement } = element;
    element.remove();
    expect(element.innerHTML).to.equal(text);
    parentElement!.append(element);
    await waitUntil(() => marksIn(element).length === 3);
  });

  it('lends the page its marks’ look, and takes it back with the last element', async () => {
    const before = document.adoptedStyleSheets.length;
    const element = await explained(text);
    const second = document.createElement('explained-text');
    element.after(second);
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    expect(getComputedStyle(marksIn(element)[0]!).textDecorationStyle).to.equal('dotted');
    element.remove();
    expect(document.adoptedStyleSheets).to.have.length(before + 1);
    second.remove();
    expect(document.adoptedStyleSheets).to.have.length(before);
  });

  it('follows the page where its text changes', async () => {
    const element = await explained(text);
    const more = document.createElement('section');
    more.textContent = 'Singultus is another word.';
    element.append(more);
    await waitUntil(() => wordsOf(element).includes('Singultus'));
    const mark = marksIn(element).at(-1)!;
    expect(mark.getAttribute('aria-description')).to.contain('A sudden jump');
    mark.click();
    await opened(element);
    more.remove();
    await waitUntil(() => panelOf(element) === null, 'the card of a term that is gone stays');
  });

  it('shows the text alone while it waits, and beside what is wrong with a pack', async () => {
    const element = await explained(text);
    providePack({ ...fixturePack, claims: [] });
    await element.updateComplete;
    expect(element.innerHTML).to.equal(text);
    expect(textOf(element)).to.contain('its content could not be read');
    providePack(fixturePack);
    await waitUntil(() => marksIn(element).length === 3);
    expect(textOf(element)).to.equal('');
  });

  it('takes no room of its own while no pack is there', async () => {
    const element = await explained(text);
    const pack = document.createElement('plainsight-pack');
    element.before(pack);
    pack.append(element);
    await element.updateComplete;
    expect(element.innerHTML).to.equal(text);
    expect(getComputedStyle(element.shadowRoot!.querySelector('.waiting')!).display).to.equal('none');
  });

  it('says which densities exist where it is given another', async () => {
    const element = await explained(text);
    element.setAttribute('density', 'often');
    await element.updateComplete;
    expect(textOf(element)).to.equal(
      'There is no density called “often”. Use one of: every, first-per-section, first-per-page.',
    );
    expect(element.innerHTML).to.equal(text);
  });

  it('has all its own words translated', async () => {
    const element = await explained(text);
    const [mark] = marksIn(element);
    await inPseudoLocale(async () => {
      for (const open of [() => hover(mark!), () => mark!.click(), () => tap(marksIn(element)[1]!)]) {
        open();
        await opened(element);
        expect(await wordsLeftOut(element)).to.deep.equal([]);
      }
    });
  });

  describe('opens a card', () => {
    it('where a pointer rests, below its term and not over it', async () => {
      const element = await explained(text);
      const [mark] = marksIn(element);
      hover(mark!);
      const panel = await opened(element);
      expect(textOf(panel.querySelector('term-card')!)).to.contain('A sudden jump of the muscle');
      expect(panel.getBoundingClientRect().top).to.be.greaterThan(mark!.getBoundingClientRect().bottom);
      expect(mark!.getAttribute('aria-expanded')).to.equal('true');
      point(document.body, 'pointermove', { clientX: 1, clientY: 1 });
      await waitUntil(() => panelOf(element) === null, 'the card stays');
      expect(mark!.getAttribute('aria-expanded')).to.equal('false');
    });

    it('above its term where there is no room below', async () => {
      const element = await explained(text);
      element.parentElement!.style.paddingTop = `${innerHeight - 120}px`;
      const [mark] = marksIn(element);
      hover(mark!);
      const panel = await opened(element);
      await waitUntil(() => panel.getBoundingClientRect().bottom < mark!.getBoundingClientRect().top);
    });

    it('over none of the lines of a term that the line breaks', async () => {
      const element = await explained('<p style="width: 4em">Some plain water.</p>');
      const [mark] = marksIn(element);
      const lines = [...mark!.getClientRects()];
      expect(lines).to.have.length(2);
      hover(mark!);
      const panel = await opened(element);
      expect(panel.getBoundingClientRect().top).to.be.greaterThan(lines[1]!.bottom);
    });

    it('and stays with its term while the page scrolls', async () => {
      const element = await explained(text);
      element.parentElement!.style.padding = '100px 0 3000px';
      const [mark] = marksIn(element);
      mark!.click();
      const panel = await opened(element);
      const top = () => mark!.getBoundingClientRect().top;
      const gap = () => panel.getBoundingClientRect().top - mark!.getBoundingClientRect().bottom;
      const before = { top: top(), gap: gap() };
      scrollTo(0, 60);
      await waitUntil(() => top() === before.top - 60 && Math.abs(gap() - before.gap) < 1);
      scrollTo(0, 0);
    });

    it('at one term of the document at a time', async () => {
      const first = await explained(text);
      const second = await explained(text);
      hover(marksIn(first)[0]!);
      await opened(first);
      hover(marksIn(second)[0]!);
      await opened(second);
      expect(panelOf(first)).to.equal(null);
    });

    it('that a click keeps, and another click closes', async () => {
      const element = await explained(text);
      const [mark, other] = marksIn(element);
      hover(mark!);
      await opened(element);
      mark!.click();
      await waitUntil(() => panelOf(element)?.role === 'dialog');
      hover(other!);
      expect(panelOf(element)!.getAttribute('aria-label')).to.equal('hiccup');
      mark!.click();
      expect(panelOf(element)).to.equal(null);
    });

    it('that has no scroll bar along its lower edge', async () => {
      const element = await explained(text);
      marksIn(element)[0]!.click();
      const card = (await opened(element)).querySelector<HTMLElement>('.card')!;
      expect(card.clientHeight).to.equal(card.offsetHeight);
    });

    it('where a term stands in a link, which stays a link', async () => {
      const element = await explained('<p>Read <a href="#all">all about a hiccup</a>.</p>');
      const [mark] = marksIn(element);
      expect(mark!.role).to.equal(null);
      mark!.click();
      await waitUntil(() => location.hash === '#all');
      expect(panelOf(element)).to.equal(null);
      hover(mark!);
      await opened(element);
    });
  });

  describe('for a finger', () => {
    it('opens a sheet at the lower edge, which a tap beside it closes', async () => {
      const element = await explained(text);
      const [mark] = marksIn(element);
      point(mark!, 'pointerover', { pointerType: 'touch' });
      tap(mark!);
      const panel = await opened(element);
      const { left, right, bottom } = panel.getBoundingClientRect();
      expect([left, right, bottom]).to.deep.equal([0, document.documentElement.clientWidth, innerHeight]);
      expect(panel.role).to.equal('dialog');
      await waitUntil(() => element.shadowRoot!.activeElement === panel);
      tap(document.body);
      expect(panelOf(element)).to.equal(null);
      expect(document.activeElement).to.equal(mark);
    });

    it('closes it on a tap that the browser makes no click of, and not when the page is scrolled', async () => {
      const element = await explained(text);
      tap(marksIn(element)[0]!);
      await opened(element);
      point(document.body, 'pointerdown', { pointerType: 'touch' });
      point(document.body, 'pointercancel', { pointerType: 'touch' });
      expect(panelOf(element)).to.not.equal(null);
      point(document.body, 'pointerdown', { pointerType: 'touch' });
      point(document.body, 'pointerup', { pointerType: 'touch' });
      expect(panelOf(element)).to.equal(null);
    });

    it('has a button of 44 pixels that closes it', async () => {
      const element = await explained(text);
      tap(marksIn(element)[0]!);
      const panel = await opened(element);
      const button = panel.querySelector('button')!;
      const { width, height } = button.getBoundingClientRect();
      expect([width, height]).to.deep.equal([44, 44]);
      button.click();
      expect(panelOf(element)).to.equal(null);
    });

    it('closes it when it is pulled down far enough', async () => {
      const element = await explained(text);
      tap(marksIn(element)[0]!);
      const panel = await opened(element);
      const head = panel.querySelector<HTMLElement>('.head')!;
      head.setPointerCapture = () => undefined;
      const pull = (by: number) => {
        point(head, 'pointerdown', { pointerType: 'touch', clientY: 100 });
        point(head, 'pointermove', { pointerType: 'touch', clientY: 100 + by });
        const { transform } = panel.style;
        point(head, 'pointerup', { pointerType: 'touch', clientY: 100 + by });
        return transform;
      };
      expect(pull(30)).to.equal('translateY(30px)');
      expect(panelOf(element)).to.equal(panel);
      expect(panel.style.transform).to.equal('');
      pull(100);
      expect(panelOf(element)).to.equal(null);
    });
  });
});
