import { expect, fixture, html } from '@open-wc/testing';
import { verdicts } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { ClaimCheck } from './claim-check.ts';

const check = (claim: string) => html`<claim-check claim=${claim}>Readable without script.</claim-check>`;

describe('<claim-check>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    for (const { id, verdict } of fixturePack.claims) {
      it(`has no accessibility fault, ${verdict}, ${scheme}`, async () => {
        const element = await fixtureInScheme<ClaimCheck>(scheme, check(id));
        expect(textOf(element)).to.contain(verdict);
        await expect(element).to.be.accessible();
      });
    }
  }

  it('shows the words, the verdict, why, how sure we are and what can be said', async () => {
    const text = textOf(await fixtureWithPack<ClaimCheck>(check('c-main')));
    expect(text).to.match(/^partly supported What we know fits these words in part, or with limits\./);
    expect(text).to.contain('What pages say “Examplitol stops hiccups.” Why: The trials were few and small.');
    expect(text).to.match(
      /What can be said Examplitol may stop hiccups for some people\. Effect Sample and others, 2020/,
    );
    expect(text).to.contain('Low certainty, step 2 of 4 Our own rating, made with the GRADE method.');
    expect(text).to.contain('Too few people (imprecision), two levels down: Few people took part.');
  });

  it('shows what the reader is owed', async () => {
    const text = textOf(await fixtureWithPack<ClaimCheck>(check('c-main')));
    expect(text).to.match(
      /Findings for \(1\).*What f-better found.*Findings against \(1\).*What f-null found/,
    );
    expect(text).to.contain('Not yet reviewed by a clinician.');
    expect(text).to.contain('Information, not advice.');
    expect(text).to.contain('Urgent help in the UK: 999');
  });

  it('says that nobody tested it, that this is no evidence either way, and what the rating means then', async () => {
    const text = textOf(await fixtureWithPack<ClaimCheck>(check('c-unstudied')));
    expect(text).to.contain(
      'No study in our sources tested this. That is no evidence for it, and none against it.',
    );
    expect(text).to.contain('Very low here means that we found no study, not that a study was poor.');
    expect(text).to.contain('Review overdue: nobody has looked at this statement again in time.');
    expect(text).to.contain('We hold no finding for it.');
  });

  it('says what a work that is cited wrongly really found', async () => {
    const text = textOf(await fixtureWithPack<ClaimCheck>(check('c-misattributed')));
    expect(text).to.match(/^misattributed The work behind these words says something else\./);
    expect(text).to.match(
      /What the work behind it found, and what can be said The study stood in the Journal of Samples\. Study result Sample and others, 2020 The board gives advice on hiccups\. Rules or advice Hiccup Board, 2021/,
    );
  });

  it('draws each verdict in a shape of its own', async () => {
    const drawings = new Set<string>();
    for (const verdict of verdicts) {
      const [main, ...others] = fixturePack.claims;
      providePack({ ...fixturePack, claims: [{ ...main, verdict }, ...others] });
      const element = await fixture<ClaimCheck>(check('c-main'));
      expect(textOf(element)).to.contain(verdict);
      drawings.add(element.shadowRoot!.querySelector('.verdict-mark')!.innerHTML);
    }
    expect(drawings.size).to.equal(verdicts.length);
  });

  it('leads a keyboard through its sources, in the order in which they stand', async () => {
    const element = await fixtureWithPack<ClaimCheck>(check('c-misattributed'));
    const links = [...element.shadowRoot!.querySelectorAll('a')];
    expect(links.length).to.be.greaterThan(2);
    for (const link of links) {
      await sendKeys({ press: 'Tab' });
      expect(element.shadowRoot!.activeElement).to.equal(link);
    }
  });

  it('says which claims exist where it is given another, or none', async () => {
    const element = await fixtureWithPack<ClaimCheck>(check('c-moon'));
    expect(textOf(element)).to.contain('There is no claim called “c-moon”. Use one of: c-main, c-unstudied');
    element.removeAttribute('claim');
    await element.updateComplete;
    expect(textOf(element)).to.contain('This element needs the attribute “claim”.');
  });

  it('has all its own words translated', async () => {
    const times = fixturePack.findings.map(({ timepoint }) => `, , ${timepoint}`);
    await inPseudoLocale(async () => {
      for (const { id } of fixturePack.claims) {
        const element = await fixtureWithPack<ClaimCheck>(check(id));
        expect(await wordsLeftOut(element, [...citations, ...times])).to.deep.equal([]);
      }
    });
  });
});
