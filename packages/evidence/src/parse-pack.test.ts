import { expect } from 'chai';
import fc from 'fast-check';
import { describePackError } from './pack-error.ts';
import { parsePack } from './parse-pack.ts';
import { fixturePack } from './testing/fixture-pack.ts';

type Json = Record<string, unknown>;

/** The fixture as plain JSON, changed in one place. */
function broken(change: (pack: ReturnType<typeof JSON.parse>) => void): unknown {
  const pack = JSON.parse(JSON.stringify(fixturePack)) as Json;
  change(pack);
  return pack;
}

function errorsOf(input: unknown): string[] {
  const parsed = parsePack(input);
  return parsed.ok ? [] : parsed.errors.map(describePackError);
}

describe('parsePack', () => {
  it('reads a pack from JSON', () => {
    const parsed = parsePack(broken(() => {}));
    expect(parsed.ok && parsed.pack).to.deep.equal(fixturePack);
  });

  it('names the record, the field and the remedy of a wrong word', () => {
    const [error] = errorsOf(broken((pack) => (pack.claims[0].certainty = 'quite sure')));
    expect(error).to.contain('c-main, field certainty');
    expect(error).to.contain('"quite sure"');
    expect(error).to.contain('Use one of: ("very low" | "low" | "moderate" | "high")');
  });

  it('names a missing field', () => {
    const [error] = errorsOf(broken((pack) => delete pack.glossary[1].plainDefinition));
    expect(error).to.contain('plain-water, field plainDefinition');
    expect(error).to.contain('Add it');
  });

  it('names a field that does not belong', () => {
    const [error] = errorsOf(broken((pack) => (pack.findings[0].sponsor = 'nobody')));
    expect(error).to.contain('f-better, field sponsor');
    expect(error).to.contain('Remove this field');
  });

  it('gives the place of a record that has no id', () => {
    const [error] = errorsOf(broken((pack) => delete pack.findings[1].id));
    expect(error).to.contain('number 2 of findings, field id');
  });

  it('finds links that lead nowhere', () => {
    const errors = errorsOf(
      broken((pack) => {
        pack.claims[0].against = ['f-nowhere'];
        pack.findings[0].referenceId = 'nobody1999';
        pack.conditions[0].mainClaimId = 'c-none';
      }),
    );
    expect(errors).to.have.length(3);
    expect(errors.join('\n')).to.contain('c-main, field against: there is no finding "f-nowhere".');
    expect(errors.join('\n')).to.contain('f-better, field referenceId: there is no reference "nobody1999".');
    expect(errors.join('\n')).to.contain('hiccups, field mainClaimId: there is no claim "c-none".');
  });

  it('finds an id that is used twice', () => {
    const [error] = errorsOf(broken((pack) => pack.safety.push(pack.safety[0])));
    expect(error).to.contain('s-common, field id: used twice in safety');
  });

  it('lets a finding have one stance in a claim', () => {
    const [error] = errorsOf(broken((pack) => pack.claims[0].context.push('f-better')));
    expect(error).to.contain('"f-better" stands twice among for, against and context');
  });

  it('refuses a composed text that its source does not say', () => {
    const [error] = errorsOf(broken((pack) => (pack.mechanism.steps[0].says[0].text = 'It always works.')));
    expect(error).to.contain('usual-antidepressants, field says.0');
    expect(error).to.contain('"It always works." does not stand in finding "f-context"');
  });

  it('refuses a certainty that its GRADE profile does not come to', () => {
    const profile = {
      start: 'high',
      steps: [{ domain: 'imprecision', levels: 1, because: 'Few people.', findingIds: ['f-better'] }],
    };
    const [error] = errorsOf(broken((pack) => (pack.claims[0].gradeProfile = profile)));
    expect(error).to.contain(
      'c-main, field gradeProfile: its steps come to "moderate", but the claim states "low".',
    );
  });

  it('refuses a GRADE profile on what is no effect', () => {
    const profile = { start: 'low', steps: [] };
    const [error] = errorsOf(broken((pack) => (pack.claims[1].gradeProfile = profile)));
    expect(error).to.contain('c-unstudied, field gradeProfile: GRADE rates effects');
  });

  it('answers any JSON without throwing', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        const parsed = parsePack(input);
        return !parsed.ok && parsed.errors.length > 0 && parsed.errors.every(({ remedy }) => remedy !== '');
      }),
    );
  });

  it('answers a pack with any one field replaced, without throwing', () => {
    const keys = Object.keys(fixturePack) as (keyof typeof fixturePack)[];
    fc.assert(
      fc.property(fc.constantFrom(...keys), fc.jsonValue(), (key, value) => {
        const parsed = parsePack({ ...fixturePack, [key]: value });
        return parsed.ok || parsed.errors.length > 0;
      }),
    );
  });

  it('answers a huge broken pack with its first error', () => {
    const parsed = parsePack({ ...fixturePack, findings: Array.from({ length: 200_000 }, () => 0) });
    expect(parsed.ok ? 0 : parsed.errors.length).to.equal(1);
  });

  it('answers data that runs in a circle', () => {
    const circle: Json = { ...fixturePack };
    circle.findings = [circle];
    expect(parsePack(circle).ok).to.equal(false);
  });

  it('does not let a record change a prototype', () => {
    parsePack(
      JSON.parse('{"__proto__": {"polluted": true}, "references": {"__proto__": {"polluted": true}}}'),
    );
    expect(({} as Json).polluted).to.equal(undefined);
  });
});
