import { expect } from 'chai';
import { checkSentences, describePackError, parsePack, stances, type Pack } from '@plainsight/evidence';
import { conditionIds } from './ketamine/condition-ids.ts';
import { pack } from './ketamine/index.ts';

describe('the ketamine pack', () => {
  it('is a pack: every id, link and quotation holds', () => {
    const parsed = parsePack(JSON.parse(JSON.stringify(pack)));
    expect(parsed.ok ? [] : parsed.errors.map(describePackError)).to.deep.equal([]);
  });

  it('holds all the facts', () => {
    const sizes = {
      references: Object.keys(pack.references).length,
      findings: pack.findings.length,
      claims: pack.claims.length,
      glossary: pack.glossary.length,
      safety: pack.safety.length,
      status: pack.status.length,
      help: pack.help.length,
    };
    expect(sizes).to.deep.equal({
      references: 101,
      findings: 136,
      claims: 36,
      glossary: 95,
      safety: 41,
      status: 26,
      help: 11,
    });
    expect(pack.conditions.map(({ id }) => id)).to.deep.equal([...conditionIds]);
  });

  it('explains the mechanism, four ways of giving it and a session', () => {
    expect(pack.mechanism.steps).to.have.length(7);
    expect(pack.mechanism.ideas).to.have.length(4);
    expect(pack.routes.map(({ id }) => id)).to.deep.equal([
      'intravenous',
      'intramuscular',
      'esketamine-spray',
      'sublingual',
    ]);
    expect(pack.session.map(({ id }) => id)).to.deep.equal(['before', 'during', 'after', 'psychotherapy']);
  });

  it('words no sentence above its certainty', () => {
    expect(checkSentences(pack.claims).map(describePackError)).to.deep.equal([]);
  });

  it('rests every claim on findings', () => {
    const bare = pack.claims.filter((claim) => stances.every((stance) => claim[stance].length === 0));
    expect(bare).to.deep.equal([]);
  });

  it('shows every finding somewhere: in a claim or a safety note', () => {
    const cited = new Set([
      ...pack.claims.flatMap((claim) => stances.flatMap((stance) => claim[stance])),
      ...pack.safety.flatMap(({ findingIds }) => findingIds),
    ]);
    expect(pack.findings.filter(({ id }) => !cited.has(id)).map(({ id }) => id)).to.deep.equal([]);
  });

  it('claims no review that did not happen', () => {
    expect((pack as Pack).review.reviewed).to.equal(null);
  });
});
