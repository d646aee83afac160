import { expect, html } from '@open-wc/testing';
import { regions } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { TreatmentSession } from './treatment-session.ts';

const plain = html`<treatment-session></treatment-session>`;

const phaseOf = (element: Element, id: string): string =>
  element.shadowRoot!.querySelector(`section[aria-labelledby="${id}"]`)!.textContent.replaceAll(/\s+/g, ' ');

describe('<treatment-session>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const element = await fixtureInScheme<TreatmentSession>(scheme, plain);
      expect(textOf(element)).to.contain('Before the drops');
      await expect(element).to.be.accessible();
    });
  }

  it('tells before, during and after in this order, then talking therapy, and says what is not collected', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    const titles = [...element.shadowRoot!.querySelectorAll('.phase h3')].map(
      ({ textContent }) => textContent,
    );
    expect(titles).to.deep.equal([
      'Before the drops',
      'During the drops',
      'After a session',
      'Talking while you hiccup',
    ]);
    expect(phaseOf(element, 'after')).to.contain('We have not collected this yet; ask the clinic.');
  });

  it('puts the certainty beside words that come from a claim', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    expect(phaseOf(element, 'during')).to.contain(
      'Examplitol may stop hiccups for some people. Low certainty, step 2 of 4 Why: The trials were few and small.',
    );
    expect(phaseOf(element, 'psychotherapy')).to.contain(
      'We do not know who takes it. Very low certainty, step 1 of 4',
    );
  });

  it('names whose rule a safety note is, the medicine and the works', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    expect(phaseOf(element, 'before')).to.contain(
      'Tell staff if you sing for a living. Both medicines. US rule. Sources: Hiccup Board, 2021.',
    );
  });

  it('shows the findings of a claim for and against, once', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    expect(phaseOf(element, 'during')).to.match(
      /Findings for \(1\).*What f-better found.*Findings against \(1\).*What f-null found/,
    );
    expect(textOf(element).split('What f-null found').length).to.equal(2);
  });

  it('tells a claim that the words leave out', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    const [before, ...others] = fixturePack.session;
    providePack({ ...fixturePack, session: [{ ...before!, claimIds: ['c-main'] }, ...others] });
    await element.updateComplete;
    expect(phaseOf(element, 'before')).to.contain(
      'Examplitol may stop hiccups for some people. Low certainty',
    );
    providePack(fixturePack);
  });

  it('ends with the review state, the help lines of its region and “not advice”', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    for (const region of regions) {
      element.region = region;
      await element.updateComplete;
      const text = textOf(element);
      expect(text).to.contain('Not yet reviewed by a clinician.');
      expect(text).to.contain('Get help now.');
      expect(text).to.contain('Information, not advice.');
      expect(text.includes('Text HIC to 61616')).to.equal(region === 'uk' || region === 'scotland');
    }
  });

  it('leads to each part from the keyboard', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    element.shadowRoot!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('During the drops');
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement!.id).to.equal('during');
  });

  it('says which regions exist where it is given another', async () => {
    const element = await fixtureWithPack<TreatmentSession>(
      html`<treatment-session region="mars"></treatment-session>`,
    );
    expect(textOf(element)).to.contain('There is no region called “mars”. Use one of: uk, england,');
  });

  it('leaves no word of its own untranslated', async () => {
    const element = await fixtureWithPack<TreatmentSession>(plain);
    await inPseudoLocale(async () => expect(await wordsLeftOut(element, citations)).to.deep.equal([]));
  });
});
