import { expect, fixture, html } from '@open-wc/testing';
import './define.ts';
import '../term-card/define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import type { ConditionCard } from './condition-card.ts';

const card = html`<condition-card condition="hiccups">Readable without script.</condition-card>`;

describe('<condition-card>', () => {
  it('shows its own content until a pack is there, then the pack', async () => {
    const element = await fixture<ConditionCard>(card);
    expect(textOf(element)).to.equal('');
    expect(element.shadowRoot!.querySelector('slot')!.assignedNodes()[0]!.textContent).to.equal(
      'Readable without script.',
    );
    providePack(fixturePack);
    await element.updateComplete;
    expect(textOf(element)).to.contain('Examplitol treatment for Hiccups');
  });

  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const element = await fixtureInScheme<ConditionCard>(scheme, card);
      expect(textOf(element)).to.contain('Hiccups');
      await expect(element).to.be.accessible();
    });
  }

  it('shows what the reader is owed', async () => {
    const text = textOf(await fixtureWithPack<ConditionCard>(card));
    expect(text).to.contain('Examplitol may stop hiccups for some people. Low certainty, step 2 of 4');
    expect(text).to.match(
      /Findings for \(1\).*What f-better found.*Findings against \(1\).*What f-null found/,
    );
    expect(text).to.contain('Not yet reviewed by a clinician. Last changed 2 January 2026.');
    expect(text).to.contain('we hold no figures for people who had no treatment');
    expect(text).to.contain('It can make your tongue green.');
    expect(text).to.contain('We do not know what happens after years.');
    expect(text).to.contain('Information, not advice.');
    expect(text).to.match(/Get help now\. 999 Emergency services/);
  });

  it('shows licence by region, and says where nothing was collected', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const licence = () => element.shadowRoot!.querySelector('.licence')!.textContent!.replaceAll(/\s+/g, ' ');
    expect(licence()).to.contain(
      'United Kingdom ketamine: off label. It is not licensed for hiccups in the UK.',
    );
    expect(licence()).to.contain('As of January 2025. Review overdue.');
    expect(licence()).to.contain('Wales ketamine: not collected. We have not found a source for Wales.');
    expect(licence()).to.contain('Scotland We have not collected this yet; ask the clinic.');
    element.region = 'us';
    await element.updateComplete;
    expect(licence()).not.to.contain('United Kingdom');
    expect(textOf(element)).to.contain('Call your local emergency number.');
  });

  it('leads to urgent help by its first link', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const link = element.shadowRoot!.querySelector<HTMLAnchorElement>('a')!;
    expect(link.textContent).to.equal('Get help now');
    link.click();
    expect(element.shadowRoot!.activeElement?.id).to.equal('help');
  });

  it('makes numbers that can be called into links', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const calls = [...element.shadowRoot!.querySelectorAll<HTMLAnchorElement>('a[href^="tel:"]')];
    expect(calls.map(({ href }) => href)).to.deep.equal(['tel:999']);
  });

  it('says which conditions and regions exist where it is given others', async () => {
    const element = await fixtureWithPack<ConditionCard>(
      html`<condition-card condition="cough"></condition-card>`,
    );
    expect(textOf(element)).to.equal('There is no condition called “cough”. Use one of: hiccups.');
    element.condition = 'hiccups';
    element.region = 'mars';
    await element.updateComplete;
    expect(textOf(element)).to.contain('There is no region called “mars”. Use one of: uk, england,');
  });

  it('says what is wrong with a pack that cannot be read, and the rest of the page works', async () => {
    const elements = await fixtureWithPack<HTMLElement>(
      html`<div>
        ${card}<term-card term="hiccup"></term-card>
        <p>The page’s own words.</p>
      </div>`,
    );
    const [first, second] = elements.children as unknown as [ConditionCard, ConditionCard];
    providePack({ ...fixturePack, claims: [{ ...fixturePack.claims[0], certainty: 'sure' }] });
    await Promise.all([first.updateComplete, second.updateComplete]);
    expect(textOf(first)).to.contain('its content could not be read. c-main, field certainty:');
    expect(textOf(second)).to.contain('its content could not be read. c-main, field certainty:');
    expect(elements.textContent).to.contain('The page’s own words.');
    providePack(fixturePack);
    await first.updateComplete;
    expect(textOf(first)).to.contain('Examplitol treatment for Hiccups');
  });
});
