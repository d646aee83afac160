import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { stepText } from '../testing/fixture-pack.ts';
import './define.ts';
import type { KetamineMechanism } from './ketamine-mechanism.ts';
import { clock, pauseFor } from './play-controller.ts';
import { StepChangeEvent } from './step-change-event.ts';
import { all, current, ids, one, show, text } from './testing.ts';

const focused = (element: KetamineMechanism) => element.shadowRoot!.activeElement as HTMLElement;
const press = (element: KetamineMechanism, key: string, more: KeyboardEventInit = {}) =>
  focused(element).dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...more }),
  );

const label = (element: KetamineMechanism) => one(element, '.play').getAttribute('aria-label');

const play = async (element: KetamineMechanism) => {
  one(element, '.play').click();
  await element.updateComplete;
  expect(label(element)).to.equal('Pause');
};

describe('walking through <ketamine-mechanism>', () => {
  it('goes by Previous and Next, which stay in the tab order at the ends', async () => {
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

  it('can be used with the keyboard alone', async () => {
    const element = await show();
    await sendKeys({ press: 'Tab' });
    expect(focused(element)).to.equal(one(element, 'nav button'));
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(focused(element).dataset['step']).to.equal(ids[1]);
    expect(current(element)).to.equal(ids[1]);
    const order = [...all(element, '.side button').slice(2), ...all(element, '.turn button')];
    for (const button of order) {
      await sendKeys({ press: 'Tab' });
      expect(focused(element)).to.equal(button);
      expect(getComputedStyle(button).outlineStyle).to.equal('solid');
      if (button.matches('.switch')) {
        await sendKeys({ press: ' ' });
        expect(element.compare).to.be.true;
      } else if (button.matches('.next')) {
        await sendKeys({ press: 'Enter' });
        await element.updateComplete;
        expect(current(element)).to.equal(ids[2]);
        await sendKeys({ press: 'ArrowRight' });
        await element.updateComplete;
        expect(current(element)).to.equal(ids[3]);
        expect(focused(element)).to.equal(button);
      }
    }
    await sendKeys({ press: 'Tab' });
    expect(focused(element).closest('.words a')).to.exist;
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
      expect(focused(element).dataset['step']).to.equal(current(element));
    }
  });

  it('turns left and right round where the page reads from right to left', async () => {
    const element = await show('ampa');
    element.dir = 'rtl';
    one(element, '[aria-current]').focus();
    press(element, 'ArrowLeft');
    await element.updateComplete;
    expect(current(element)).to.equal('bdnf');
    one(element, '.next').focus();
    press(element, 'ArrowRight');
    await element.updateComplete;
    expect(current(element)).to.equal('ampa');
  });

  it('leaves other keys and shortcuts to the page', async () => {
    const element = await show();
    one(element, 'nav button').focus();
    expect(press(element, 'a')).to.be.true;
    expect(press(element, 'ArrowRight', { altKey: true })).to.be.true;
    one(element, '.next').focus();
    expect(press(element, 'ArrowDown')).to.be.true;
    expect(press(element, 'Home')).to.be.true;
    expect(element.step).to.equal(null);
  });

  it('tells the page of a step that the reader chose, not of one that the page set', async () => {
    const element = await show();
    let count = 0;
    element.addEventListener('plainsight-step-change', () => count++);
    element.step = 'ampa';
    await element.updateComplete;
    expect(count).to.equal(0);
    const told = oneEvent(element, 'plainsight-step-change');
    one(element, '[data-step="bdnf"]').click();
    expect(await told)
      .to.be.instanceOf(StepChangeEvent)
      .and.to.have.property('step', 'bdnf');
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
});

describe('playing <ketamine-mechanism>', () => {
  const { after } = clock;
  let pending: { milliseconds: number; run: () => void } | undefined;
  const pass = async (element: KetamineMechanism) => {
    const { run } = pending!;
    pending = undefined;
    run();
    await element.updateComplete;
  };

  beforeEach(() => {
    clock.after = (milliseconds, then) => {
      const mine = { milliseconds, run: then };
      pending = mine;
      return () => {
        if (pending === mine) pending = undefined;
      };
    };
  });
  afterEach(() => {
    clock.after = after;
    pending = undefined;
  });

  it('never starts by itself, walks to the end and stops there', async () => {
    const element = await show();
    expect(pending).to.equal(undefined);
    await play(element);
    for (const id of ids.slice(1)) {
      expect(pending!.milliseconds).to.equal(pauseFor(stepText));
      await pass(element);
      expect(current(element)).to.equal(id);
    }
    expect(pending).to.equal(undefined);
    expect(label(element)).to.equal('Play the steps');
    await play(element);
    expect(current(element)).to.equal(ids[0]);
  });

  it('gives longer words more time', () => {
    expect(pauseFor('Few words.')).to.equal(6000);
    expect(pauseFor('word '.repeat(40).trim())).to.equal(12_000);
  });

  it('goes on by the clock it is given, if no test replaces it', (done) => {
    after(0, done);
  });

  const interruptions: Readonly<Record<string, (element: KetamineMechanism) => void>> = {
    'the same button': (element) => one(element, '.play').click(),
    Next: (element) => one(element, '.next').click(),
    'the list': (element) => one(element, 'nav button').click(),
    'a touch of the drawing': (element) =>
      one(element, '.stage').dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true }),
      ),
    'a key': (element) => {
      one(element, '.play').focus();
      press(element, 'Escape');
    },
    'a step set by the page': (element) => (element.step = 'ampa'),
    'removal from the page': (element) => element.remove(),
  };
  for (const [name, interrupt] of Object.entries(interruptions)) {
    it(`stops at ${name}`, async () => {
      const element = await show();
      await play(element);
      await pass(element);
      interrupt(element);
      await element.updateComplete;
      expect(pending).to.equal(undefined);
      if (element.isConnected) expect(label(element)).to.equal('Play the steps');
    });
  }

  it('stops when the tab is hidden', async () => {
    const element = await show();
    await play(element);
    document.dispatchEvent(new Event('visibilitychange'));
    expect(pending).not.to.equal(undefined);
    Object.defineProperty(document, 'hidden', { configurable: true, get: () => true });
    try {
      document.dispatchEvent(new Event('visibilitychange'));
    } finally {
      Reflect.deleteProperty(document, 'hidden');
    }
    expect(pending).to.equal(undefined);
  });

  it('stops when the drawing leaves the view', async () => {
    const element = await show();
    const below = document.createElement('div');
    below.style.blockSize = '300vh';
    element.after(below);
    await play(element);
    below.scrollIntoView({ block: 'end' });
    await waitUntil(() => pending === undefined, 'it goes on');
  });
});
