import { expect, html } from '@open-wc/testing';
import { regions } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { AdministrationRoutes } from './administration-routes.ts';

const plain = html`<administration-routes></administration-routes>`;

function rowOf(element: Element, route: number, name: string): string {
  const row = element.shadowRoot!.querySelector(`.route:nth-child(${route + 1}) .${name}`)!;
  return row.textContent.replaceAll(/\s+/g, ' ').trim();
}

describe('<administration-routes>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const element = await fixtureInScheme<AdministrationRoutes>(scheme, plain);
      expect(textOf(element)).to.contain('As drops in water');
      await expect(element).to.be.accessible();
    });
  }

  it('says the same things of each way, in the same order', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    const heads = [...element.shadowRoot!.querySelectorAll('.route')].map((route) =>
      [...route.querySelectorAll('h4')].map(({ textContent }) => textContent),
    );
    expect(heads).to.deep.equal(
      Array.from({ length: 2 }, () => [
        'What it is',
        'What can be said',
        'What we do not know',
        'Licence and health service',
        'Findings behind it',
      ]),
    );
  });

  it('puts the certainty, and why, beside what can be said and what we do not know', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    expect(rowOf(element, 0, 'said')).to.contain(
      'Examplitol may stop hiccups for some people. Low certainty, step 2 of 4 Why: The trials were few and small.',
    );
    expect(rowOf(element, 0, 'unknown')).to.contain('name no open question here. There may be some.');
    expect(rowOf(element, 1, 'said')).to.contain('Our records say only what we do not know.');
    expect(rowOf(element, 1, 'unknown')).to.match(
      /We do not know who takes it\. Very low certainty, step 1 of 4 Review overdue.* Why:/,
    );
  });

  it('shows findings for and against with their results, and the others by result', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    expect(rowOf(element, 0, 'findings')).to.match(
      /“Examplitol stops hiccups\.” partly supported Findings for \(1\) .*What f-better found about hiccups\..*Findings against \(1\) .*What f-null found about hiccups\..*Also bears on it \(1\) –Not a comparison: Hiccup Board, 2021/,
    );
    expect(rowOf(element, 1, 'findings')).to.contain(
      'Findings against (0) We hold no finding against it. That is not proof for it.',
    );
  });

  it('shows licence by region, and says where nothing was collected', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    const licence = () => rowOf(element, 0, 'licence');
    expect(licence()).to.contain(
      'United Kingdom, hiccups: off label. It is not licensed for hiccups in the UK.',
    );
    expect(licence()).to.contain('As of January 2025. Review overdue.');
    expect(licence()).to.contain(
      'Not collected yet: England, Scotland and Northern Ireland. Ask the clinic.',
    );
    element.region = 'us';
    await element.updateComplete;
    expect(licence()).to.contain('United States, hiccups: licensed.');
    expect(licence()).not.to.contain('United Kingdom');
    element.region = 'eu';
    await element.updateComplete;
    expect(licence()).to.contain('Not collected yet: European Union. Ask the clinic.');
  });

  it('ends with the review state, urgent help and “not advice” in every region', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    for (const region of regions) {
      element.region = region;
      await element.updateComplete;
      const text = textOf(element);
      expect(text).to.contain('Not yet reviewed by a clinician.');
      expect(text).to.contain('Get help now.');
      expect(text).to.contain('Information, not advice.');
    }
  });

  it('leads to each way from the keyboard', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    element.style.inlineSize = '360px';
    element.shadowRoot!.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(element.shadowRoot!.activeElement!.textContent).to.equal('As a spray on the tongue');
    await sendKeys({ press: 'Enter' });
    expect(element.shadowRoot!.activeElement!.id).to.equal('route-spray');
  });

  it('says which regions exist where it is given another, and where a pack tells of no way', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(
      html`<administration-routes region="mars"></administration-routes>`,
    );
    expect(textOf(element)).to.contain('There is no region called “mars”. Use one of: uk, england,');
    element.region = 'uk';
    providePack({ ...fixturePack, routes: [] });
    await element.updateComplete;
    expect(textOf(element)).to.contain('This pack tells of no way in which it is given.');
  });

  it('leaves no word of its own untranslated', async () => {
    const element = await fixtureWithPack<AdministrationRoutes>(plain);
    await inPseudoLocale(async () => expect(await wordsLeftOut(element, citations)).to.deep.equal([]));
  });
});
