import { expect, html } from '@open-wc/testing';
import { citationFile, vancouverCitation } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import type { EvidenceList } from './evidence-list.ts';

const { sample2020, board2021 } = fixturePack.references;
const works = [board2021!, sample2020!];

const list = () => fixtureWithPack<EvidenceList>(html`<evidence-list condition="hiccups"></evidence-list>`);
const one = (element: EvidenceList, selector: string) =>
  element.shadowRoot!.querySelector<HTMLElement>(selector)!;
const items = (element: EvidenceList) => [
  ...element.shadowRoot!.querySelectorAll<HTMLElement>('[role=menuitem]'),
];
const focused = (element: EvidenceList) => element.shadowRoot!.activeElement;
const said = (element: EvidenceList) =>
  [...element.shadowRoot!.querySelectorAll('.outcome')].map(({ textContent }) => textContent).join('');

/** Puts another clipboard in the browser's place for one test. */
async function withClipboard(clipboard: unknown, run: () => Promise<void>): Promise<void> {
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  try {
    await run();
  } finally {
    Reflect.deleteProperty(navigator, 'clipboard');
  }
}

interface Saved {
  readonly name: string;
  readonly text: string;
  readonly revoked: boolean;
}

/** What an act offers to save, read as the browser would read it when the link is followed. */
async function savedBy(act: () => void): Promise<Saved> {
  const { click } = HTMLAnchorElement.prototype;
  const { setTimeout: later } = window;
  const { revokeObjectURL } = URL;
  const revoked: string[] = [];
  const waiting: (() => void)[] = [];
  let name = '';
  let address = '';
  HTMLAnchorElement.prototype.click = function follow(this: HTMLAnchorElement) {
    name = this.download;
    address = this.href;
  };
  URL.revokeObjectURL = (url) => void revoked.push(url);
  window.setTimeout = ((run: () => void) => waiting.push(run)) as unknown as typeof setTimeout;
  try {
    act();
  } finally {
    HTMLAnchorElement.prototype.click = click;
    window.setTimeout = later;
  }
  const text = await (await fetch(address)).text();
  for (const run of waiting) run();
  URL.revokeObjectURL = revokeObjectURL;
  URL.revokeObjectURL(address);
  return { name, text, revoked: revoked.includes(address) };
}

describe('citations of <evidence-list>', () => {
  it('opens a menu by keyboard, walks through it, and gives the focus back', async () => {
    const element = await list();
    const opener = one(element, '#export');
    const menu = one(element, '[role=menu]');
    opener.focus();
    await sendKeys({ press: 'Enter' });
    await element.updateComplete;
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    expect(menu.checkVisibility()).to.equal(true);
    const [first, second, , last] = items(element);
    expect(focused(element)).to.equal(first);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(second);
    await sendKeys({ press: 'End' });
    expect(focused(element)).to.equal(last);
    await sendKeys({ press: 'ArrowDown' });
    expect(focused(element)).to.equal(first);
    await sendKeys({ press: 'ArrowUp' });
    expect(focused(element)).to.equal(last);
    await sendKeys({ press: 'Home' });
    expect(focused(element)).to.equal(first);
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(menu.checkVisibility()).to.equal(false);
    expect(opener.getAttribute('aria-expanded')).to.equal('false');
    expect(focused(element)).to.equal(opener);
  });

  it('opens at its last item with the arrow up, and closes when the focus moves on', async () => {
    const element = await list();
    one(element, '#export').focus();
    await sendKeys({ press: 'ArrowUp' });
    await element.updateComplete;
    expect(focused(element)).to.equal(items(element).at(-1));
    await sendKeys({ press: 'Tab' });
    await element.updateComplete;
    expect(one(element, '[role=menu]').checkVisibility()).to.equal(false);
  });

  it('closes on a press elsewhere', async () => {
    const element = await list();
    one(element, '#export').click();
    await element.updateComplete;
    document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect(one(element, '[role=menu]').checkVisibility()).to.equal(false);
  });

  for (const width of [320, 390, 900]) {
    for (const direction of ['ltr', 'rtl']) {
      it(`keeps the menu inside an element of ${width} pixels, ${direction}`, async () => {
        const element = await list();
        element.style.width = `${width}px`;
        element.dir = direction;
        one(element, '#export').click();
        await element.updateComplete;
        const [menu, host] = [one(element, '[role=menu]'), element].map((box) => box.getBoundingClientRect());
        expect(menu!.width).to.be.greaterThan(0);
        expect(menu!.left).to.be.at.least(host!.left);
        expect(menu!.right).to.be.at.most(host!.right);
      });
    }
  }

  const files = [
    [1, 'plainsight-hiccups.json', 'csl-json'],
    [2, 'plainsight-hiccups.ris', 'ris'],
    [3, 'plainsight-hiccups.bib', 'bibtex'],
  ] as const;
  for (const [place, name, format] of files) {
    it(`saves all that are shown as ${format}, and says so`, async () => {
      const element = await list();
      const saved = await savedBy(() => items(element)[place]!.click());
      await element.updateComplete;
      expect(saved).to.deep.equal({ name, text: citationFile(works, format), revoked: true });
      expect(said(element)).to.equal(`Saved as ${name}.`);
    });
  }

  it('saves only what the filter lets through', async () => {
    const element = await list();
    element.design = 'guideline';
    await element.updateComplete;
    const { text } = await savedBy(() => items(element)[2]!.click());
    expect(text).to.equal(citationFile([board2021!], 'ris'));
  });

  it('saves one work from its details', async () => {
    const element = await list();
    const save = one(
      element,
      '#details-f-better [aria-label="RIS: save the citation of Sample and others, 2020"]',
    );
    const { name, text } = await savedBy(() => save.click());
    expect([name, text]).to.deep.equal(['plainsight-sample2020.ris', citationFile([sample2020!], 'ris')]);
  });

  it('copies citations as text and announces it', async () => {
    const element = await list();
    let copied = '';
    const writeText = (text: string) => {
      copied = text;
      return Promise.resolve();
    };
    await withClipboard({ writeText }, async () => {
      items(element)[0]!.click();
      await Promise.resolve();
      await element.updateComplete;
    });
    expect(copied).to.equal(works.map(vancouverCitation).join('\n\n'));
    expect(said(element)).to.equal('2 citations copied.');
  });

  for (const [kind, clipboard] of [
    ['is refused', { writeText: () => Promise.reject(new Error('denied')) }],
    ['does not exist', undefined],
  ] as const) {
    it(`shows the text, selected, where the clipboard ${kind}`, async () => {
      const element = await list();
      const copy = one(element, '#details-f-better [aria-label="Copy citation: Sample and others, 2020"]');
      one(element, '[aria-controls=details-f-better]').click();
      await element.updateComplete;
      await withClipboard(clipboard, async () => {
        copy.click();
        await Promise.resolve();
        await element.updateComplete;
        await element.updateComplete;
      });
      const area = one(element, '#details-f-better textarea') as HTMLTextAreaElement;
      expect(area.value).to.equal(vancouverCitation(sample2020!));
      expect(area.selectionEnd - area.selectionStart).to.equal(area.value.length);
      expect(said(element)).to.contain('Your browser did not let us copy.');
    });
  }
});
