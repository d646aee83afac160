import { expect, fixture, html } from '@open-wc/testing';
import { vancouverCitation, type Finding } from '@plainsight/evidence';
import { sendKeys } from '@web/test-runner-commands';
import './define.ts';
import { providePack } from '../pack/provide-pack.ts';
import { fixtureInScheme, fixturePack, fixtureWithPack } from '../testing/fixture-pack.ts';
import { textOf } from '../testing/text-of.ts';
import { citations, inPseudoLocale, wordsLeftOut } from '../testing/words-left-out.ts';
import type { EvidenceList } from './evidence-list.ts';

const ofCondition = html`<evidence-list condition="hiccups">Readable without script.</evidence-list>`;
const ofClaim = html`<evidence-list claim="c-main"></evidence-list>`;

const all = (list: EvidenceList, selector: string) => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(selector),
];
const one = (list: EvidenceList, selector: string) => list.shadowRoot!.querySelector<HTMLElement>(selector)!;
const button = (list: EvidenceList, words: string) =>
  all(list, 'button').find((found) =>
    (found.getAttribute('aria-label') ?? found.textContent ?? '').replaceAll(/\s+/g, ' ').includes(words),
  )!;
const rows = (list: EvidenceList) => all(list, '.study').length;
const status = (list: EvidenceList) =>
  all(list, '[role=status]')
    .find(({ textContent }) => textContent?.includes('Showing'))
    ?.textContent?.trim();
const focused = (list: EvidenceList) => list.shadowRoot!.activeElement as HTMLElement;

async function press(list: EvidenceList, words: string): Promise<void> {
  button(list, words).click();
  await list.updateComplete;
}

async function choose(list: EvidenceList, selector: string, value: string): Promise<void> {
  const select = one(list, selector) as HTMLSelectElement;
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await list.updateComplete;
}

/** The list with other findings in place of the first, which stands for the claim. */
async function listWith(...more: readonly Partial<Finding>[]): Promise<EvidenceList> {
  const [first] = fixturePack.findings;
  const findings = more.map((change, place) => ({ ...first, ...change, id: `f-${place}` }));
  const [main, ...claims] = fixturePack.claims;
  providePack({
    ...fixturePack,
    findings: [...findings, ...fixturePack.findings] as (typeof first)[],
    claims: [{ ...main, for: findings.map(({ id }) => id), against: [], context: [] }, ...claims],
  });
  return fixture<EvidenceList>(ofClaim);
}

const effect = (more: Partial<Finding['effect']>): Partial<Finding> => ({
  effect: { ...fixturePack.findings.find(({ id }) => id === 'f-null')!.effect, ...more },
});

const verified = (value: number, direction: Finding['direction']): Partial<Finding> => ({
  ...effect({ measure: 'odds ratio', value, ciLow: value / 2, ciHigh: value * 2, ciLevel: 95 }),
  direction,
  confidence: 'verified',
});

describe('<evidence-list>', () => {
  for (const scheme of ['light', 'dark'] as const) {
    it(`has no accessibility fault, ${scheme}`, async () => {
      const list = await fixtureInScheme<EvidenceList>(scheme, ofCondition);
      expect(rows(list)).to.equal(3);
      await expect(list).to.be.accessible();
      await press(list, 'Details: Sample and others, 2020');
      await press(list, 'Export citations');
      await expect(list).to.be.accessible();
      await press(list, 'Table');
      await expect(list).to.be.accessible();
    });
  }

  it('has every claim of a condition on top, with how sure we are, why, and what is for and against', async () => {
    const text = textOf(await fixtureWithPack<EvidenceList>(ofCondition));
    expect(text).to.match(/Examplitol may stop hiccups.*Low certainty.*Why: The trials were few/);
    expect(text).to.contain('“Examplitol stops hiccups.” partly supported');
    expect(text).to.contain('Findings for these words: 1 Sample and others, 2020');
    expect(text).to.contain('Findings against: 1 Sample and others, 2020');
    expect(text).to.contain('two levels down: Few people took part.');
    expect(text).to.contain('“Examplitol is used by singers.” not studied in our sources');
    expect(text).to.contain('We hold no finding against it. That is not proof for it.');
    expect(text).to.contain('Review overdue: nobody has looked at this statement again in time.');
  });

  it('shows what the reader is owed', async () => {
    const text = textOf(await fixtureWithPack<EvidenceList>(ofCondition));
    expect(text).to.contain('Not yet reviewed by a clinician.');
    expect(text).to.contain('Information, not advice.');
    expect(text).to.contain('Urgent help in the UK: 999');
  });

  it('tells a finding in a row: people of 100, both groups, the result, and what awaits a check', async () => {
    const text = textOf(await fixtureWithPack<EvidenceList>(ofClaim));
    expect(text).to.match(
      /What f-better found about hiccups\. About 40 of 100 \(from 24 to 58\) with Examplitol drops About 21 of 100 with plain water Sample and others, 2020: hiccups gone, 1 hour; 120 people; randomised trial\. Figure awaiting check against the paper/,
    );
    expect(text).to.contain('▲Treatment did better Odds ratio 2.5, 95% interval 1.2 to 5.1.');
  });

  it('has limits, what was tested and the whole citation behind a button', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    const opener = button(list, 'Details: Sample and others, 2020, hiccups gone');
    const details = one(list, `#${opener.getAttribute('aria-controls')}`);
    expect(details.checkVisibility()).to.equal(false);
    opener.click();
    await list.updateComplete;
    expect(details.checkVisibility()).to.equal(true);
    expect(opener.getAttribute('aria-expanded')).to.equal('true');
    const text = details.textContent!.replaceAll(/\s+/g, ' ');
    expect(text).to.contain('Limits only adults took part');
    expect(text).to.contain('Examplitol drops, against plain water. In adults with hiccups.');
    expect(text).to.contain('For “Examplitol stops hiccups.”');
    expect(text).to.contain('Journal of Samples. 2020;7:1–9.');
  });

  it('filters by result and by kind of study, and announces how many are shown', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    expect(status(list)).to.equal('Showing 3 of 3 findings.');
    await press(list, 'No clear difference');
    expect(button(list, 'No clear difference').getAttribute('aria-pressed')).to.equal('true');
    expect(rows(list)).to.equal(1);
    expect(status(list)).to.equal('Showing 1 of 3 findings.');
    await press(list, 'All');
    await choose(list, '#design', 'guideline');
    expect(status(list)).to.equal('Showing 1 of 3 findings.');
    expect(textOf(list)).to.contain('What f-context found');
  });

  it('takes a kind of study from its attribute', async () => {
    const list = await fixtureWithPack<EvidenceList>(
      html`<evidence-list claim="c-main" design="guideline"></evidence-list>`,
    );
    expect(status(list)).to.equal('Showing 1 of 3 findings.');
    expect((one(list, '#design') as HTMLSelectElement).value).to.equal('guideline');
  });

  it('says that nothing fits, and shows all again on request', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    await press(list, 'Comparison did better');
    expect(status(list)).to.equal('Showing 0 of 3 findings.');
    expect(textOf(list)).to.contain('No finding fits what you chose.');
    expect((one(list, '#export') as HTMLButtonElement).disabled).to.equal(true);
    await press(list, 'Show all findings');
    await list.updateComplete;
    expect(rows(list)).to.equal(3);
    expect(focused(list).id).to.equal('findings');
  });

  it('sorts by year, people and kind of study', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    const inWords = () => all(list, '.words .found').map(({ textContent }) => textContent);
    const [context, unclear] = ['What f-context found about hiccups.', 'What f-null found about hiccups.'];
    expect(inWords()).to.deep.equal([context, unclear]);
    await choose(list, '#order', 'people');
    expect(inWords()).to.deep.equal([unclear, context]);
  });

  it('draws every result in one size', async () => {
    const list = await listWith(
      verified(3, 'favours intervention'),
      verified(1.2, 'no clear difference'),
      verified(0.4, 'favours comparator'),
    );
    expect(all(list, '.plot')).to.have.length(1);
    const drawings = all(list, '.drawing .marker').map((marker) => marker.outerHTML);
    expect(drawings).to.have.length(3);
    expect(new Set(drawings).size).to.equal(1);
    const places = all(list, '.drawing .marker').map((marker) =>
      parseFloat(marker.parentElement!.getAttribute('x')!),
    );
    expect(places).to.deep.equal(places.toSorted((a, b) => b - a));
  });

  it('has the better side on the right for scores where lower is better', async () => {
    const scale = { name: 'Hiccup Scale', min: 0, max: 60, lowerIsBetter: true };
    const list = await listWith({
      ...effect({ measure: 'mean difference', value: -4, ciLow: -7, ciHigh: -1, ciLevel: 95 }),
      scale,
    });
    const [left, right] = all(list, '.sides span').map(({ textContent }) => textContent!.trim());
    expect([left, right]).to.deep.equal(['Better with the comparison', 'Better with the treatment']);
    const [marker, middle] = [one(list, '.drawing .marker').parentElement!, one(list, '.drawing .middle')];
    expect(parseFloat(marker.getAttribute('x')!)).to.be.greaterThan(parseFloat(middle.getAttribute('x1')!));
    expect(textOf(list)).to.contain('Difference −4, 95% interval −7 to −1.');
  });

  it('says only which number is higher where the better side cannot be known', async () => {
    const list = await listWith({
      ...effect({ measure: 'SMD', value: 0.6, ciLow: -0.5, ciHigh: 1.8, ciLevel: 95 }),
      direction: 'no clear difference',
    });
    expect(textOf(list)).to.contain('Lower number');
    expect(textOf(list)).not.to.contain('Better with the treatment');
  });

  it('says that a finding without an interval is not drawn', async () => {
    const list = await listWith(
      effect({ measure: 'odds ratio', value: 3 }),
      effect({ measure: 'odds ratio', value: 2, ciLow: 1.5, ciHigh: 3 }),
    );
    expect(all(list, '.drawing')).to.have.length(2);
    expect(all(list, '.drawing .marker')).to.have.length(1);
    expect(textOf(list)).to.contain('We have no interval, so it is not drawn.');
    const alone = await listWith(effect({ measure: 'odds ratio', value: 3 }));
    expect(all(alone, '.drawing')).to.have.length(0);
    expect(textOf(alone)).to.contain('We have no interval, so it is not drawn.');
  });

  it('ends an interval that leaves the axis in an arrowhead, and others in a bar', async () => {
    const list = await listWith(
      effect({ measure: 'odds ratio', value: 12, ciLow: 2, ciHigh: 900, ciLevel: 95 }),
    );
    const ends = all(list, '.drawing svg svg .line').map((end) => end.getAttribute('d'));
    expect(ends).to.deep.equal(['M0 -5V5', 'M-7 -6L0 0L-7 6']);
  });

  it('shows the same as tables', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    await press(list, 'Table');
    const [plot, words] = all(list, 'table');
    expect(plot!.querySelector('caption')!.textContent).to.contain('How the odds compare (odds ratio)');
    expect(words!.querySelector('caption')!.textContent).to.contain('In words only');
    expect(all(list, 'tbody tr')).to.have.length(3);
    expect(all(list, 'tbody th[scope=row]')).to.have.length(3);
    expect(all(list, 'thead th:not([scope=col])')).to.have.length(0);
    const text = plot!.textContent!.replaceAll(/\s+/g, ' ');
    for (const said of [
      'Odds ratio 2.5',
      '1.2 to 5.1',
      'Treatment did better',
      'only adults took part',
      'awaiting check',
    ])
      expect(text).to.contain(said);
    expect(all(list, '.study')).to.have.length(0);
  });

  it('warns of a retracted work in its row and with the claim', async () => {
    const { sample2020 } = fixturePack.references;
    const retraction = { status: 'retracted', checked: '2026-11-24' } as const;
    const custom = { ...sample2020!.custom, retraction };
    providePack({
      ...fixturePack,
      references: { ...fixturePack.references, sample2020: { ...sample2020!, custom } },
    });
    const list = await fixture<EvidenceList>(ofClaim);
    expect(one(list, '.about').textContent).to.contain('retracted, as of 24 November 2026');
    expect(one(list, '.bearing').textContent).to.contain('retracted, as of 24 November 2026');
  });

  it('says which conditions, claims and kinds of study exist where it is given another', async () => {
    const list = await fixtureWithPack<EvidenceList>(html`<evidence-list condition="cough"></evidence-list>`);
    expect(textOf(list)).to.equal('There is no condition called “cough”. Use one of: hiccups.');
    list.claim = 'c-nothing';
    await list.updateComplete;
    expect(textOf(list)).to.match(/^There is no claim called “c-nothing”\. Use one of: c-main, /);
    list.setAttribute('design', 'survey');
    await list.updateComplete;
    expect(textOf(list)).to.match(/^There is no design called “survey”\. Use one of: RCT-parallel, /);
    const bare = await fixtureWithPack<EvidenceList>(html`<evidence-list></evidence-list>`);
    expect(textOf(bare)).to.match(/^This element needs the attribute “condition”\./);
  });

  it('leads a keyboard from the head to the findings, through the filters and into the rows', async () => {
    const list = await fixtureWithPack<EvidenceList>(ofClaim);
    one(list, '.jump').focus();
    await sendKeys({ press: 'Enter' });
    expect(focused(list).id).to.equal('findings');
    const way = [];
    for (let step = 0; step < 12; step += 1) {
      await sendKeys({ press: 'Tab' });
      way.push(focused(list).id || focused(list).textContent!.trim().split(/\s+/).at(0));
    }
    expect(way.slice(0, 10)).to.deep.equal([
      'All',
      '▲',
      '○',
      '▼',
      '–',
      'design',
      'order',
      'Drawing',
      'Table',
      'export',
    ]);
    expect(focused(list).textContent).to.contain('Sample and others');
    button(list, 'No clear difference').focus();
    await sendKeys({ press: 'Enter' });
    await list.updateComplete;
    expect(status(list)).to.equal('Showing 1 of 3 findings.');
  });

  it('puts all of its own words through translation', async () => {
    const copied = Object.values(fixturePack.references).map(vancouverCitation);
    const names = ['RIS', 'BibTeX', 'CSL-JSON', ...citations, ...copied];
    await inPseudoLocale(async () => {
      const list = await fixtureWithPack<EvidenceList>(ofCondition);
      expect(await wordsLeftOut(list, names)).to.deep.equal([]);
      all(list, '[aria-pressed]').at(-1)!.click();
      expect(await wordsLeftOut(list, names)).to.deep.equal([]);
    });
  });
});
