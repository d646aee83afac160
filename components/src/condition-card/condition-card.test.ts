import { expect, fixture, html } from '@open-wc/testing';
import type { Pack } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import '../term-card/define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { dotsOf } from '../testing/dots-of.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { ConditionCard } from './condition-card.ts';

/** Citations are made from the records, and a date in the interface's language stands inside a message. */
const squeezed = (node: Node): string => node.textContent!.replaceAll(/\s+/g, ' ').trim();

const card = html`<condition-card condition="hiccups">Readable without script.</condition-card>`;

/** The card of a changed pack. */
async function withPack(pack: Pack): Promise<ConditionCard> {
  providePack(pack);
  return fixture<ConditionCard>(card);
}

/** The card of a pack in which all findings are changed. */
const withFindings = (change: (finding: Pack['findings'][number]) => Pack['findings'][number]) =>
  withPack({ ...fixturePack, findings: fixturePack.findings.map(change) });

describe('<condition-card>', () => {
  afterEach(() => providePack(fixturePack));

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

  it('draws what happened to 100 people with and without, and says it whole in words', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const people = element.shadowRoot!.querySelector('.people')!;
    expect(squeezed(people)).to.contain(
      'What happened to 100 people In this study, Examplitol drops did better than plain water.',
    );
    expect(squeezed(people)).to.contain('The result that was counted: hiccups gone. When: 1 hour.');
    expect(squeezed(people)).to.contain('Figure awaiting check against the paper');
    expect(squeezed(people)).to.contain(
      'Of 100 people given Examplitol drops, about 40 had this result. Of 100 given plain water, about 21 did. The true number with Examplitol drops may be anywhere from 24 to 58.',
    );
    expect(squeezed(people)).not.to.contain('so there may be no difference');
    const [treated, compared] = people.querySelectorAll('svg[role="img"]');
    expect(dotsOf(treated!, '.got')).to.equal(40);
    expect(dotsOf(treated!, '')).to.equal(100);
    expect(treated!.querySelectorAll('.band, .notch').length).to.equal(2);
    expect(dotsOf(compared!, '.got')).to.equal(21);
    expect(treated!.getAttribute('aria-label')).to.contain('100 people given Examplitol drops: 40 filled');
  });

  it('says of an unclear result that it is not clear', async () => {
    const element = await withFindings((finding) => ({
      ...finding,
      direction: 'no clear difference',
      effect: { ...finding.effect, ciLow: 0.6 },
    }));
    const people = squeezed(element.shadowRoot!.querySelector('.people')!);
    expect(people).to.contain('It is not clear whether Examplitol drops did better than plain water.');
    expect(people).to.contain('That range takes in 21, so there may be no difference.');
  });

  it('says what was measured, at the same place, where nothing can be told in people of 100', async () => {
    const element = await withFindings((finding) => ({
      ...finding,
      effect: { ...finding.effect, armIntervention: { events: 4, n: 8 }, armComparator: { events: 0, n: 7 } },
      naturalFrequency: { allowed: false, why: 'Few people took part.' },
    }));
    const people = element.shadowRoot!.querySelector('.people')!;
    expect(squeezed(people)).to.contain('We do not know how many of 100 people it would help.');
    expect(squeezed(people)).to.contain('Why: Few people took part.');
    expect(squeezed(people)).to.contain('4 of 8 with Examplitol drops 0 of 7 with plain water');
    expect(squeezed(people)).to.contain('we hold no figures for people who had no treatment');
    expect(people.querySelectorAll('.panel').length).to.equal(2);
    expect(dotsOf(people.querySelector('.panel .person')!.closest('svg')!, '.got')).to.equal(4);
    expect(people.querySelector('svg[role="img"]')).to.equal(null);
  });

  it('says that it holds no finding against a claim as large as one for it', async () => {
    const [main, ...others] = fixturePack.claims;
    const element = await withPack({
      ...fixturePack,
      findings: fixturePack.findings.map((finding) => ({
        ...finding,
        naturalFrequency: { allowed: false, why: 'No counts were given.' },
      })),
      claims: [{ ...main!, against: [] }, ...others],
    });
    expect(squeezed(element.shadowRoot!.querySelector('.people')!)).to.contain(
      'We hold no finding against it. That is not proof for it.',
    );
  });

  it('says what the findings are about where none is about the condition alone', async () => {
    const alone = await fixtureWithPack<ConditionCard>(card);
    expect(textOf(alone)).not.to.contain('about this condition alone');
    const element = await withFindings((finding) => ({ ...finding, condition: 'all throat trouble' }));
    expect(textOf(element)).to.contain(
      'We hold no finding about this condition alone. The findings on this card are about: all throat trouble.',
    );
  });

  it('keeps a worse result apart from an unclear one', async () => {
    const worse = { ...fixturePack.findings[1]!, id: 'f-worse', direction: 'favours comparator' as const };
    const [main, ...others] = fixturePack.claims;
    const element = await withPack({
      ...fixturePack,
      findings: [...fixturePack.findings, worse],
      claims: [{ ...main!, against: ['f-null', 'f-worse'] }, ...others],
    });
    const heads = [...element.shadowRoot!.querySelectorAll('.against h5')].map((head) => head.textContent);
    expect(heads).to.deep.equal(['▼Comparison did better', '○No clear difference']);
  });

  it('puts a late review before the statement', async () => {
    const late = await withPack({ ...fixturePack, review: { ...fixturePack.review, due: '2026-01-03' } });
    expect(textOf(late)).to.match(/Review overdue: it was due by.*Examplitol may stop hiccups/);
  });

  it('warns of a harm’s source that was taken back', async () => {
    const { board2021 } = fixturePack.references;
    const retraction = { status: 'retracted' as const, checked: '2026-11-24' };
    const custom = { ...board2021!.custom, retraction };
    const references = { ...fixturePack.references, board2021: { ...board2021!, custom } };
    const element = await withPack({ ...fixturePack, references });
    expect(squeezed(element.shadowRoot!.querySelector('.harms .group')!)).to.contain(
      '[1] (retracted, as of 24 November 2026)',
    );
  });

  it('can be walked by keyboard: help, its parts, then the sources', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const focused = () => element.shadowRoot!.activeElement as HTMLElement | null;
    element.shadowRoot!.querySelector<HTMLElement>('a')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()!.textContent).to.equal('What happened to 100 people');
    for (const [place, id] of ['people', 'studies', 'harms', 'licence', 'help'].entries()) {
      const links = element.shadowRoot!.querySelectorAll<HTMLElement>('nav a');
      links[place]!.focus();
      await sendKeys({ press: 'Enter' });
      expect(focused()!.id).to.equal(id);
      expect(focused()!.localName).to.equal('h3');
    }
    element.shadowRoot!.querySelector<HTMLElement>('#harms')!.focus();
    await sendKeys({ press: 'Tab' });
    expect(focused()!.textContent).to.equal('[1]');
  });

  it('opens the names of the sources on harms', async () => {
    const element = await fixtureWithPack<ConditionCard>(card);
    const list = element.shadowRoot!.querySelector<HTMLElement>('.sources')!;
    expect(list.checkVisibility()).to.equal(false);
    element.shadowRoot!.querySelector<HTMLElement>('summary')!.focus();
    await sendKeys({ press: 'Enter' });
    expect(list.checkVisibility()).to.equal(true);
    expect(squeezed(list)).to.equal('[1] Hiccup Board, 2021');
  });

  it('leaves no word out of what is translated', async () => {
    await inPseudoLocale(async () => {
      const element = await fixtureWithPack<ConditionCard>(card);
      expect(await wordsLeftOut(element, citations)).to.deep.equal([]);
      const measured = await withFindings((finding) => ({
        ...finding,
        naturalFrequency: { allowed: false, why: 'No counts were given.' },
      }));
      expect(await wordsLeftOut(measured, citations)).to.deep.equal([]);
    });
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
    expect(new Set(calls.map(({ href }) => href))).to.deep.equal(new Set(['tel:999']));
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
