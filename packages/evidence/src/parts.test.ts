import { expect } from 'chai';
import { shortCitation } from './citation.ts';
import { indexPack } from './index-pack.ts';
import { joinParts, partNames, partOf, termForms } from './parts.ts';
import { certaintyLevels } from './schema/vocabulary.ts';
import { fixturePack } from './testing/fixture-pack.ts';

const whole = indexPack(fixturePack);
const join = (...names: Parameters<typeof partOf>[1][]) =>
  joinParts(names.map((name) => JSON.parse(JSON.stringify(partOf(whole, name)))));

describe('parts of a pack', () => {
  it('holds in the base what every card shows', () => {
    const { pack } = join('base');
    expect(pack.title).to.equal(fixturePack.title);
    expect(pack.review).to.deep.equal(fixturePack.review);
    expect(pack.help).to.deep.equal(fixturePack.help);
    expect(pack.safety.map(({ id }) => id)).to.include('s-common');
    expect(pack.claims).to.deep.equal([]);
    expect(pack.status).to.deep.equal([]);
  });

  it('knows the ids that exist once they were asked for', () => {
    expect(join('base', 'names').names).to.deep.equal(whole.names);
  });

  it('holds what the card of a condition shows', () => {
    const index = join('base', 'condition/hiccups');
    const condition = index.condition('hiccups')!;
    expect(index.claimsOf(condition).map(({ id }) => id)).to.deep.equal(['c-main']);
    expect(index.pack.findings.map(({ id }) => id)).to.deep.equal(['f-better', 'f-null', 'f-context']);
    const { sample2020 } = index.pack.references;
    expect(sample2020!.id).to.equal('sample2020');
    expect(shortCitation(sample2020!)).to.equal(shortCitation(fixturePack.references['sample2020']!));
  });

  it('brings what a finding means in people, worked out', () => {
    const studies = join('base', 'studies/hiccups', 'safety');
    expect(studies.pack.findings).to.have.length.above(3);
    const card = join('base', 'condition/hiccups');
    for (const [index, finding] of [
      ...studies.pack.findings.map((each) => [studies, each] as const),
      [card, card.finding('f-better')!] as const,
    ]) {
      for (const certainty of [undefined, ...certaintyLevels]) {
        const inWhole = whole.absoluteEffect(whole.finding(finding.id)!, certainty);
        expect(index.absoluteEffect(finding, certainty)).to.deep.equal(JSON.parse(JSON.stringify(inWhole)));
      }
    }
  });

  it('holds of a finding that a card tells in words alone no more than these', () => {
    const index = join('base', 'condition/hiccups');
    expect(index.finding('f-better')).to.have.property('population');
    const inWords = index.finding('f-context')!;
    expect(inWords.plainSummary).to.equal(whole.finding('f-context')!.plainSummary);
    expect(inWords).not.to.have.property('population');
    expect(index.absoluteEffect(inWords).kind).to.equal('none');
  });

  it('holds the licence notes of a condition, and the works that they rest on', () => {
    const { pack } = join('base', 'condition/hiccups');
    const { statusIds } = whole.condition('hiccups')!;
    expect(pack.status.map(({ id }) => id)).to.have.members([...statusIds]);
    for (const { referenceIds } of pack.status) {
      for (const id of referenceIds) expect(pack.references).to.have.property(id);
    }
  });

  it('holds the licence notes that a way of giving it names', () => {
    const { pack } = join('base', 'treatment');
    const held = pack.status.map(({ id }) => id);
    for (const { statusIds } of fixturePack.routes) expect(held).to.include.members([...statusIds]);
  });

  it('keeps the copy of a record that says more, whichever came first', () => {
    const [{ id, moreDetail }] = fixturePack.glossary.filter((term) => term.term === 'hiccup') as [
      (typeof fixturePack.glossary)[number],
    ];
    for (const names of [
      ['base', 'condition/hiccups', 'glossary'],
      ['base', 'glossary', 'condition/hiccups'],
    ] as const) {
      expect(join(...names).term(id)?.moreDetail).to.equal(moreDetail);
    }
    const studies = join('base', 'studies/hiccups').pack;
    for (const names of [
      ['base', 'condition/hiccups', 'studies/hiccups'],
      ['base', 'studies/hiccups', 'condition/hiccups'],
    ] as const) {
      const { claims, findings } = join(...names).pack;
      expect(claims).to.have.deep.members([...studies.claims]);
      expect(findings).to.have.deep.members([...studies.findings]);
    }
    const [note] = fixturePack.safety;
    expect(join('base', 'safety').pack.safety.find((row) => row.id === note!.id)).to.deep.equal(note);
  });

  it('leaves out how a figure was come by', () => {
    expect(JSON.stringify(partOf(whole, 'condition/hiccups'))).not.to.contain('confidenceNote');
  });

  it('holds every claim of a condition, with whole works, for the list of studies', () => {
    const index = join('base', 'studies/hiccups');
    const ids = (from: typeof whole) => from.claimsOf(from.condition('hiccups')!).map(({ id }) => id);
    expect(ids(index)).to.deep.equal(ids(whole));
    expect(index.reference('sample2020')).to.deep.equal(fixturePack.references['sample2020']);
  });

  it('keeps the copy of a work that says more, and each record once', () => {
    const index = join('base', 'condition/hiccups', 'studies/hiccups', 'condition/hiccups');
    expect(index.reference('sample2020')?.title).to.equal(fixturePack.references['sample2020']!.title);
    expect(index.pack.findings.filter(({ id }) => id === 'f-better')).to.have.length(1);
  });

  it('can name every part, and each part holds what its records link to', () => {
    for (const name of partNames(fixturePack)) {
      const index = join('base', name);
      for (const claim of index.pack.claims) {
        for (const id of [...claim.for, ...claim.against, ...claim.context]) {
          expect(index.finding(id), `${name}: ${id}`).not.to.equal(undefined);
        }
      }
      for (const { referenceId } of index.pack.findings) {
        expect(index.reference(referenceId), `${name}: ${referenceId}`).not.to.equal(undefined);
      }
    }
  });

  it('gives the annotator forms without definitions', () => {
    expect(JSON.stringify(termForms(fixturePack))).not.to.contain('muscle');
  });

  it('says so where there is no such record', () => {
    expect(() => partOf(whole, 'condition/cough')).to.throw(
      RangeError,
      'no condition "cough" in the pack examplitol',
    );
  });
});
