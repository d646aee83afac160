import { expect, html } from '@open-wc/testing';
import './define.ts';
import { fixtureInScheme, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import type { EvidenceList } from './evidence-list.ts';

const buttons = (list: EvidenceList) => [...list.shadowRoot!.querySelectorAll('button')];
const findings = (list: EvidenceList) => list.shadowRoot!.querySelectorAll('.finding').length;

describe('<evidence-list>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const list = await fixtureInScheme<EvidenceList>(
        scheme,
        html`<evidence-list condition="hiccups"></evidence-list>`,
      );
      expect(findings(list)).to.equal(4);
      await expect(list).to.be.accessible();
    });
  }

  it('shows every claim about a condition, what was tested and the limits', async () => {
    const list = await fixtureWithPack<EvidenceList>(
      html`<evidence-list condition="hiccups"></evidence-list>`,
    );
    const text = textOf(list);
    expect(text).to.contain('“Examplitol stops hiccups.” partly supported');
    expect(text).to.contain('“Examplitol is used by singers.” not studied in our sources');
    expect(text).to.contain('Tested: Examplitol drops, against plain water. In adults with hiccups.');
    expect(text).to.contain('Limits: only adults took part.');
    expect(text).to.contain('Figure awaiting check against the paper');
  });

  it('shows how a rating came about', async () => {
    const list = await fixtureWithPack<EvidenceList>(html`<evidence-list claim="c-main"></evidence-list>`);
    expect(textOf(list)).to.contain(
      'Where the rating starts: High certainty. Where it ends: Low certainty. Too few people (imprecision), two levels down: Few people took part.',
    );
  });

  it('says of a claim by itself that its review is overdue', async () => {
    const late = await fixtureWithPack<EvidenceList>(
      html`<evidence-list claim="c-unstudied"></evidence-list>`,
    );
    expect(textOf(late)).to.contain('Review overdue: nobody has looked at this statement again in time.');
    const inTime = await fixtureWithPack<EvidenceList>(html`<evidence-list claim="c-main"></evidence-list>`);
    expect(textOf(inTime)).not.to.contain('Review overdue');
  });

  it('shows one claim alone', async () => {
    const list = await fixtureWithPack<EvidenceList>(
      html`<evidence-list claim="c-unstudied"></evidence-list>`,
    );
    expect(textOf(list)).not.to.contain('Examplitol stops hiccups.');
    expect(textOf(list)).to.contain('No study in our sources tested this.');
    expect(textOf(list)).to.contain('We hold no finding against it. That is not proof for it.');
  });

  it('filters by result and announces how many are shown', async () => {
    const list = await fixtureWithPack<EvidenceList>(html`<evidence-list claim="c-main"></evidence-list>`);
    expect(list.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('Showing 3 of 3 findings.');
    const button = buttons(list).find(({ textContent }) => textContent?.includes('No clear difference'))!;
    button.click();
    await list.updateComplete;
    expect(button.getAttribute('aria-pressed')).to.equal('true');
    expect(findings(list)).to.equal(1);
    expect(list.shadowRoot!.querySelector('[role=status]')?.textContent).to.equal('Showing 1 of 3 findings.');
  });

  it('draws both groups on one scale only where the record allows it', async () => {
    const list = await fixtureWithPack<EvidenceList>(html`<evidence-list claim="c-main"></evidence-list>`);
    const counts = [...list.shadowRoot!.querySelectorAll('.counts')];
    expect(counts).to.have.length(1);
    expect(counts[0]!.textContent).to.contain('About 40 of 100');
    expect(counts[0]!.textContent).to.contain('About 21 of 100');
    const widths = [...counts[0]!.querySelectorAll('.treated, .compared')].map((bar) =>
      bar.getAttribute('width'),
    );
    expect(widths).to.deep.equal(['40', '21']);
  });

  it('says which conditions and claims exist where it is given another', async () => {
    const list = await fixtureWithPack<EvidenceList>(html`<evidence-list condition="cough"></evidence-list>`);
    expect(textOf(list)).to.equal('There is no condition called “cough”. Use one of: hiccups.');
    list.claim = 'c-nothing';
    await list.updateComplete;
    expect(textOf(list)).to.equal('There is no claim called “c-nothing”. Use one of: c-main, c-unstudied.');
  });
});
