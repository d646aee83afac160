import { expect, html } from '@open-wc/testing';
import './define.ts';
import { fixtureInScheme, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import type { TermCard } from './term-card.ts';

describe('<term-card>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const card = await fixtureInScheme<TermCard>(scheme, html`<term-card term="hiccup"></term-card>`);
      expect(textOf(card)).to.contain('hiccup');
      await expect(card).to.be.accessible();
    });
  }

  it('explains the word, and how sure we are, with findings for and against', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="hiccup"></term-card>`);
    const text = textOf(card);
    expect(text).to.contain('hiccup (HIC) A sudden jump of the muscle under the lungs.');
    expect(text).to.contain('Examplitol may stop hiccups for some people. Low certainty, step 2 of 4');
    expect(text).to.match(
      /Findings for \(1\).*What f-better found.*Findings against \(1\).*What f-null found/,
    );
    expect(text).to.contain('Not yet reviewed by a clinician.');
    expect(text).to.contain('Information, not advice.');
    expect(text).to.contain('999');
  });

  it('says that a word without a claim is no finding', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="plain-water"></term-card>`);
    expect(textOf(card)).to.contain('there is no certainty to give');
    expect(card.shadowRoot!.querySelector('.certainty')).to.equal(null);
  });

  it('links citations to their DOI', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="hiccup"></term-card>`);
    const links = [...card.shadowRoot!.querySelectorAll('a')].map(({ href }) => href);
    expect(links).to.contain('https://doi.org/10.5555/sample');
    expect(links).to.contain('https://example.org/hiccups');
  });

  it('says which terms exist where it is given another', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="sneeze"></term-card>`);
    expect(textOf(card)).to.equal('There is no term called “sneeze”. Use one of: hiccup, plain-water.');
    card.removeAttribute('term');
    await card.updateComplete;
    expect(textOf(card)).to.contain('This element needs the attribute “term”.');
  });

  it('changes with its attribute', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="hiccup"></term-card>`);
    card.term = 'plain-water';
    await card.updateComplete;
    expect(textOf(card)).to.contain('Water with nothing in it.');
  });
});
