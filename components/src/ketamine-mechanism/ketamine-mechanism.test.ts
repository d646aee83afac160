import { expect, fixtureCleanup, html, oneEvent } from '@open-wc/testing';
import { fixtureInScheme, fixturePack, fixtureWithPack, stepText } from '../testing/fixture-pack.ts';
import './define.ts';
import { passagesOf } from './entries.ts';
import type { KetamineMechanism } from './ketamine-mechanism.ts';
import { StepChangeEvent } from './step-change-event.ts';

const { steps, ideas } = fixturePack.mechanism;
const ids = [...steps, ...ideas].map(({ id }) => id);

const show = (step: string | null = null) =>
  fixtureWithPack<KetamineMechanism>(
    step === null
      ? html`<ketamine-mechanism></ketamine-mechanism>`
      : html`<ketamine-mechanism step=${step}></ketamine-mechanism>`,
  );
const all = <T extends Element = HTMLElement>(element: KetamineMechanism, selector: string): T[] => [
  ...element.shadowRoot!.querySelectorAll<T>(selector),
];
const one = <T extends Element = HTMLElement>(element: KetamineMechanism, selector: string): T =>
  element.shadowRoot!.querySelector<T>(selector)!;
const text = (element: Element): string => element.textContent!.replace(/\s+/g, ' ').trim();
const current = (element: KetamineMechanism) => one(element, '[aria-current="step"]').dataset['step'];
const press = (element: KetamineMechanism, key: string) =>
  element.shadowRoot!.activeElement!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
const shownDrawings = (element: KetamineMechanism) =>
  all<SVGElement>(element, '.stage [role="img"]').filter((drawing) => drawing.getClientRects().length > 0);

const said = (source: 'claim' | 'finding', id: string, words: string) => ({ source, id, text: words });

describe('ketamine-mechanism', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const id of [...ids, 'no-such-step']) {
      it(`is accessible at ${id} in ${scheme}`, async () => {
        const element = await fixtureInScheme(
          scheme,
          html`<ketamine-mechanism step=${id} compare></ketamine-mechanism>`,
        );
        await expect(element).to.be.accessible();
      });
    }
  }

  it('starts at the first step', async () => {
    const element = await show();
    expect(current(element)).to.equal(steps[0]!.id);
    expect(element.hasAttribute('step')).to.be.false;
  });

  for (const id of ids) {
    it(`shows the words, certainty and findings of ${id}`, async () => {
      const element = await show(id);
      expect(text(one(element, '.words')))
        .to.contain(stepText)
        .and.to.contain('Low certainty');
      expect(text(one(element, '.claims'))).to.contain('The trials were few and small.');
      for (const stance of ['for', 'against', 'context']) {
        expect(one(element, `.claims .${stance} .finding`).getClientRects()).not.to.be.empty;
      }
      expect(one(element, '.claims a').getAttribute('href')).to.contain('https://');
      expect(text(one(element, 'footer'))).to.contain('Not yet reviewed by a clinician');
    });
  }

  it('finds a step by its number', async () => {
    expect(current(await show('3'))).to.equal('glutamate-burst');
  });

  it('says which steps there are where the name or number is unknown', async () => {
    for (const name of ['nope', '99', '0']) {
      const element = await show(name);
      const words = text(element.shadowRoot!.firstElementChild!);
      expect(words).to.contain(`no step called “${name}”`);
      for (const id of ids) expect(words).to.contain(id);
      fixtureCleanup();
    }
  });

  it('describes the drawing anew at each step', async () => {
    const element = await show();
    const seen = new Set<string>();
    for (const id of ids) {
      element.step = id;
      await element.updateComplete;
      for (const drawing of all<SVGElement>(element, '.stage [role="img"]')) {
        const description = element.shadowRoot!.getElementById(drawing.getAttribute('aria-describedby')!)!;
        expect(text(description)).to.contain('It names: ');
        if (drawing.classList.contains('wide')) {
          seen.add(`${drawing.getAttribute('aria-label')} ${text(description)}`);
        }
      }
    }
    expect(seen.size).to.be.greaterThan(ids.length);
  });

  it('walks with Previous and Next, which stay in the tab order at the ends', async () => {
    const element = await show();
    const [previous, next] = all<HTMLButtonElement>(element, '.turn button');
    expect(previous!.getAttribute('aria-disabled')).to.equal('true');
    previous!.click();
    expect(element.step).to.equal(null);
    for (const id of ids.slice(1)) {
      next!.click();
      await element.updateComplete;
      expect(current(element)).to.equal(id);
    }
    expect(next!.getAttribute('aria-disabled')).to.equal('true');
    expect(next!.disabled).to.be.false;
    next!.click();
    expect(element.getAttribute('step')).to.equal(ids.at(-1));
  });

  it('walks the list by arrow keys, Home and End', async () => {
    const element = await show();
    one(element, 'nav button').focus();
    const walk = ['ArrowDown', 'ArrowRight', 'ArrowUp', 'End', 'ArrowDown', 'ArrowLeft', 'Home', 'ArrowUp'];
    const places = [1, 2, 1, ids.length - 1, ids.length - 1, ids.length - 2, 0, 0];
    for (const [turn, key] of walk.entries()) {
      press(element, key);
      await element.updateComplete;
      expect(current(element), key).to.equal(ids[places[turn]!]);
      expect((element.shadowRoot!.activeElement as HTMLElement).dataset['step']).to.equal(current(element));
    }
  });

  it('turns left and right round where the page reads from right to left', async () => {
    const element = await show('ampa');
    element.dir = 'rtl';
    one(element, '[aria-current]').focus();
    press(element, 'ArrowLeft');
    await element.updateComplete;
    expect(current(element)).to.equal('bdnf');
  });

  it('leaves other keys and shortcuts to the page', async () => {
    const element = await show();
    one(element, 'nav button').focus();
    expect(press(element, 'a')).to.be.true;
    element.shadowRoot!.activeElement!.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'ArrowRight', altKey: true, bubbles: true }),
    );
    expect(element.step).to.equal(null);
  });

  it('tells the page of a step that the reader chose, not of one that the page set', async () => {
    const element = await show();
    let count = 0;
    document.addEventListener('plainsight-step-change', () => count++, { once: true });
    element.step = 'ampa';
    await element.updateComplete;
    expect(count).to.equal(0);
    setTimeout(() => one(element, '[data-step="bdnf"]').click());
    const event: Event = await oneEvent(element, 'plainsight-step-change');
    expect(event).to.be.instanceOf(StepChangeEvent).and.to.have.property('step', 'bdnf');
    expect(count).to.equal(1);
    element.addEventListener('plainsight-step-change', () => count++);
    one(element, '[data-step="bdnf"]').click();
    expect(count).to.equal(1);
  });

  it('announces a change, and nothing before it', async () => {
    const element = await show();
    const region = one(element, '[aria-live="polite"]');
    expect(text(region)).to.equal('');
    one(element, '.next').click();
    await element.updateComplete;
    expect(one(element, '[aria-live="polite"]')).to.equal(region);
    expect(text(region)).to.contain('Step 2 of 7').and.to.contain(stepText);
  });

  it('draws the proof of each step in the list, in words too', async () => {
    const element = await show();
    for (const { id, shownIn } of [...steps, ...ideas]) {
      const button = one(element, `[data-step="${id}"]`);
      expect(button.querySelector(`.event.${shownIn}`)).to.exist;
      expect(text(button)).to.match(/shown in people|shown in animals|contested or proposed/);
    }
  });

  for (const [width, step, compare, expected] of [
    [288, 'ampa', false, 1],
    [288, 'usual-antidepressants', false, 1],
    [288, 'ampa', true, 2],
    [700, 'ampa', false, 2],
    [1000, 'ampa', true, 2],
  ] as const) {
    it(`has room at ${width} px${compare ? ' to compare' : ''} for ${step}`, async () => {
      const wrapper = await fixtureWithPack<HTMLElement>(
        html`<div><ketamine-mechanism step=${step} ?compare=${compare}></ketamine-mechanism></div>`,
      );
      wrapper.style.inlineSize = `${width}px`;
      const element = wrapper.firstElementChild as KetamineMechanism;
      const drawings = shownDrawings(element);
      expect(drawings.length).to.equal(expected);
      expect(wrapper.scrollWidth).to.be.at.most(width);
      for (const drawing of all<SVGSVGElement>(element, 'svg[role="img"]')) {
        const drawn = drawing.getBoundingClientRect().width;
        if (drawn === 0) continue;
        for (const label of drawing.querySelectorAll('.label')) {
          const size = (parseFloat(getComputedStyle(label).fontSize) * drawn) / drawing.viewBox.baseVal.width;
          expect(size, label.textContent ?? '').to.be.at.least(12);
        }
      }
      for (const button of all(element, 'button')) {
        const { width: across, height } = button.getBoundingClientRect();
        expect(Math.min(across, height)).to.be.at.least(width < 640 ? 44 : 24);
      }
    });
  }

  it('keeps the words of all steps for paper, each with its certainty', async () => {
    const element = await show();
    const printed = all(element, '.all li');
    expect(printed.length).to.equal(ids.length);
    for (const item of printed) expect(text(item)).to.contain(stepText).and.to.contain('Low certainty');
    expect(one(element, '.all').getClientRects()).to.be.empty;
  });

  it('parts the words of a step by the claim they rest on', () => {
    const step = { ...steps[0]!, claimIds: ['a', 'b'] };
    expect(
      passagesOf({
        ...step,
        says: [said('claim', 'b', 'One.'), said('finding', 'x', 'Two.'), said('claim', 'a', 'Three.')],
      }),
    ).to.deep.equal([
      { claimId: 'b', text: 'One. Two.' },
      { claimId: 'a', text: 'Three.' },
    ]);
    expect(passagesOf({ ...step, says: [said('finding', 'x', 'One.')] })).to.deep.equal([
      { claimId: 'a', text: 'One.' },
    ]);
  });
});
