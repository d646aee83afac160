import { expect, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import type { ExplainedText } from './explained-text.ts';
import { focused } from './tabbable.ts';
import { explained, marksIn, opened, panelOf } from './test-support.ts';

const text =
  '<p><a href="#before">Before</a> A hiccup may stop after plain water. <a href="#after">After</a></p>';
const press = (key: string) => sendKeys({ press: key });

async function atFirstTerm(): Promise<{ element: ExplainedText; hiccup: HTMLElement; water: HTMLElement }> {
  const element = await explained(text);
  const [hiccup, water] = marksIn(element);
  element.querySelector('a')!.focus();
  await press('Tab');
  await opened(element);
  return { element, hiccup: hiccup!, water: water! };
}

describe('<explained-text> by keyboard', () => {
  it('opens a card at the term that has the focus, which holds no Tab stop', async () => {
    const { element, hiccup, water } = await atFirstTerm();
    expect(document.activeElement).to.equal(hiccup);
    await press('Tab');
    expect(document.activeElement).to.equal(water);
    await waitUntil(() => panelOf(element)?.getAttribute('aria-label') === 'plain water');
    await press('Tab');
    expect(document.activeElement!.textContent).to.equal('After');
    expect(panelOf(element)).to.equal(null);
  });

  it('closes it at once on Escape, and the focus stays at the term', async () => {
    const { element, hiccup } = await atFirstTerm();
    await press('Escape');
    expect(panelOf(element)).to.equal(null);
    expect(document.activeElement).to.equal(hiccup);
  });

  for (const key of ['Enter', ' ']) {
    it(`keeps it on “${key}”, walks through it and on to the next term`, async () => {
      const { element, water } = await atFirstTerm();
      await press(key);
      const panel = panelOf(element)!;
      await waitUntil(() => focused(document) === panel);
      expect(panel.role).to.equal('dialog');
      const close = panel.querySelector('button')!;
      const walked: (string | null)[] = [];
      do {
        await press('Tab');
        walked.push(focused(document)!.textContent);
      } while (focused(document) !== close && walked.length < 50);
      expect(walked[0]).to.equal('Sample and others, 2020');
      expect(walked.at(-1)).to.equal('Close');
      await press('Tab');
      expect(document.activeElement).to.equal(water);
      await waitUntil(() => panelOf(element)?.getAttribute('aria-label') === 'plain water');
    });
  }

  it('walks out of it backwards to its term', async () => {
    const { element, hiccup } = await atFirstTerm();
    await press('Enter');
    await waitUntil(() => focused(document) === panelOf(element));
    await sendKeys({ down: 'Shift' });
    await press('Tab');
    await sendKeys({ up: 'Shift' });
    expect(document.activeElement).to.equal(hiccup);
  });

  it('gives the focus back when a kept card is closed, and does not open it again', async () => {
    const { element, hiccup } = await atFirstTerm();
    for (const close of ['Escape', 'Enter']) {
      hiccup.click();
      await waitUntil(() => focused(document) === panelOf(element));
      if (close === 'Enter') panelOf(element)!.querySelector('button')!.focus();
      await press(close);
      expect(panelOf(element)).to.equal(null);
      expect(document.activeElement).to.equal(hiccup);
    }
  });

  it('opens the card of a term in a link that has the focus', async () => {
    const element = await explained('<p>Read <a href="#all">all about a hiccup</a>.</p>');
    await press('Tab');
    expect(document.activeElement).to.equal(element.querySelector('a'));
    await opened(element);
    await press('Escape');
    expect(panelOf(element)).to.equal(null);
  });
});
