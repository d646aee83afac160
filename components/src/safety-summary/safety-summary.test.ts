import { expect, html } from '@open-wc/testing';
import { regions } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { dotsOf } from '../testing/dots-of.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { SafetySummary } from './safety-summary.ts';

const plain = html`<safety-summary></safety-summary>`;

const headingOf = (element: Element, id: string): HTMLElement =>
  element.shadowRoot!.querySelector<HTMLElement>(`#${id}`)!;

const groupOf = (element: Element, id: string): string =>
  headingOf(element, id).parentElement!.textContent.replaceAll(/\s+/g, ' ').trim();

describe('<safety-summary>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const element = await fixtureInScheme<SafetySummary>(scheme, plain);
      expect(textOf(element)).to.contain('A few people fainted.');
      await expect(element).to.be.accessible();
    });
  }

  it('shows every safety note of the pack with its basis, and hides none', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    const text = textOf(element);
    for (const note of fixturePack.safety) {
      expect(text).to.contain(note.text);
      expect(text).to.contain(note.basis);
    }
    expect(element.shadowRoot!.querySelector('details, [hidden]')).to.equal(null);
  });

  it('puts common, serious and unknown side by side where there is room, drawn alike', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    const columns = () =>
      ['common', 'serious', 'unknown'].map((id) =>
        headingOf(element, id).parentElement!.getBoundingClientRect(),
      );
    element.style.inlineSize = '900px';
    const [common, serious, unknown] = columns();
    expect(serious!.top).to.equal(common!.top);
    expect(unknown!.top).to.equal(common!.top);
    expect(Math.abs(serious!.width - common!.width)).to.be.below(1);
    expect(Math.abs(unknown!.width - common!.width)).to.be.below(1);
    element.style.inlineSize = '360px';
    const [first, second] = columns();
    expect(second!.top).to.be.at.least(first!.bottom);
  });

  it('tells how many of 100 people had a harm, with and without, where the record allows it', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    expect(groupOf(element, 'common')).to.match(
      /teeth green for a day\. ?green teeth \(1 hour\) About 30 of 100 with Examplitol drops \(from 23 to 37\) About 5 of 100 with plain water/,
    );
    const [treated, compared] = element.shadowRoot!.querySelectorAll('.harm-dots svg');
    expect(dotsOf(treated!, '')).to.equal(100);
    expect(dotsOf(treated!, '.had')).to.equal(30);
    expect(treated!.querySelector('.range')!.getAttribute('d')!.split('z').length - 1).to.equal(14);
    expect(dotsOf(compared!, '.had')).to.equal(5);
  });

  it('tells counts as they are, with their caution, and says where no number is known', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    const serious = groupOf(element, 'serious');
    expect(serious).to.contain(
      'fainting 2 of 6 with Examplitol drops. There was no comparison group. In adults with hiccups. Hiccup Board, 2021 Figure awaiting check against the paper',
    );
    expect(serious).to.match(/lost their voice\..*How many of 100 people: not known/);
  });

  it('shows no number of a finding whose figures need checking', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    const findings = fixturePack.findings.map((finding) =>
      finding.id === 'f-green' ? { ...finding, confidence: 'uncertain' as const } : finding,
    );
    providePack({ ...fixturePack, findings });
    await element.updateComplete;
    const common = groupOf(element, 'common');
    expect(common).not.to.contain('30 of 100');
    expect(common).to.contain('Figures need checking, so none is shown');
    expect(common).to.match(/teeth green for a day\..*How many of 100 people: not known/);
    providePack(fixturePack);
  });

  it('says where a group was not collected', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    providePack({ ...fixturePack, safety: fixturePack.safety.filter(({ group }) => group !== 'serious') });
    await element.updateComplete;
    expect(groupOf(element, 'serious')).to.contain('We have not collected this yet; ask the clinic.');
    providePack(fixturePack);
  });

  it('puts the help lines of the region before the harms', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    for (const region of regions) {
      element.region = region;
      await element.updateComplete;
      const text = textOf(element);
      expect(text.indexOf('Get help now.')).to.be.within(0, text.indexOf('It can make your tongue green.'));
      expect(text).to.contain('Not yet reviewed by a clinician.');
      expect(text).to.contain('Information, not advice.');
      expect(text.includes('Text HIC to 61616')).to.equal(region === 'uk' || region === 'scotland');
    }
  });

  it('leads to each part, and from the end to urgent help, from the keyboard', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    const focused = () => element.shadowRoot!.activeElement!;
    element.shadowRoot!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused().textContent).to.equal('Serious');
    await sendKeys({ press: 'Enter' });
    expect(focused().id).to.equal('serious');
    element.shadowRoot!.querySelector<HTMLElement>('.again a')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(focused().textContent).to.contain('Get help now.');
  });

  it('says which regions exist where it is given another', async () => {
    const element = await fixtureWithPack<SafetySummary>(
      html`<safety-summary region="mars"></safety-summary>`,
    );
    expect(textOf(element)).to.contain('There is no region called “mars”. Use one of: uk, england,');
  });

  it('leaves no word of its own untranslated', async () => {
    const element = await fixtureWithPack<SafetySummary>(plain);
    await inPseudoLocale(async () => expect(await wordsLeftOut(element, citations)).to.deep.equal([]));
  });
});
