import { expect, html } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { fixtureInScheme, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
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

  it('shows the word, its meaning and how sure we are within a hover card', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="hiccup"></term-card>`);
    card.style.width = '360px';
    const top = card.getBoundingClientRect().top;
    const sure = card.shadowRoot!.querySelector('.certainty')!.getBoundingClientRect();
    expect(sure.bottom - top).to.be.lessThan(320);
  });

  it('shows a page’s own link to all the studies', async () => {
    const card = await fixtureWithPack<TermCard>(
      html`<term-card term="hiccup"><a slot="studies" href="#all">All the studies</a></term-card>`,
    );
    expect(card.querySelector('a')!.checkVisibility()).to.equal(true);
  });

  it('can be walked by keyboard, through the page’s own link to the sources', async () => {
    const card = await fixtureWithPack<TermCard>(
      html`<term-card term="hiccup"><a slot="studies" href="#all">All the studies</a></term-card>`,
    );
    card.querySelector('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(card.shadowRoot!.activeElement?.textContent).to.equal('Sample and others, 2020');
  });

  it('leaves no word out of what is translated', async () => {
    await inPseudoLocale(async () => {
      for (const term of ['hiccup', 'plain-water']) {
        const card = await fixtureWithPack<TermCard>(html`<term-card term=${term}></term-card>`);
        expect(await wordsLeftOut(card, citations)).to.deep.equal([]);
      }
    });
  });

  it('changes with its attribute', async () => {
    const card = await fixtureWithPack<TermCard>(html`<term-card term="hiccup"></term-card>`);
    card.term = 'plain-water';
    await card.updateComplete;
    expect(textOf(card)).to.contain('Water with nothing in it.');
  });
});
