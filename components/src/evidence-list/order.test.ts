import { expect } from 'chai';
import fc from 'fast-check';
import type { Finding } from '@plainsight/evidence';
import { fixturePack } from '@plainsight/evidence/testing';
import { filtered, results, sorted, sortKeys } from './order.ts';

const plain: Finding = fixturePack.findings.find(({ id }) => id === 'f-null')!;
const some = fc
  .array(
    fc.record({
      n: fc.option(fc.integer({ min: 1, max: 900 })),
      direction: fc.constantFrom(...results),
      design: fc.constantFrom('RCT-parallel' as const, 'cohort' as const, 'guideline' as const),
    }),
    { maxLength: 15 },
  )
  .map((list) => list.map((more, place): Finding => ({ ...plain, ...more, id: `f-${place}` })));
const idsOf = (findings: readonly Finding[]) => findings.map(({ id }) => id);
const yearOf = ({ id }: Finding) => (id === 'f-0' ? null : 2000 + (Number(id.slice(2)) % 5));

const isOfDesign = ({ design }: Finding) => design === 'guideline';

describe('the order of findings', () => {
  it('loses none, whatever the order', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...sortKeys), (findings, key) => {
        expect(idsOf(sorted(findings, key, yearOf))).to.have.members(idsOf(findings));
      }),
    );
  });

  it('puts the newest or the largest first, and what tells neither last', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const people = sorted(findings, 'people', yearOf).map(({ n }) => n ?? -1);
        expect(people).to.deep.equal(people.toSorted((a, b) => b - a));
        const years = sorted(findings, 'year', yearOf).map((finding) => yearOf(finding) ?? -1);
        expect(years).to.deep.equal(years.toSorted((a, b) => b - a));
      }),
    );
  });

  it('pays no heed to what was found', () => {
    fc.assert(
      fc.property(some, fc.constantFrom(...sortKeys), (findings, key) => {
        const turned = findings.map((finding) => ({ ...finding, direction: null }));
        expect(idsOf(sorted(turned, key, yearOf))).to.deep.equal(idsOf(sorted(findings, key, yearOf)));
      }),
    );
  });
});

describe('the filter', () => {
  it('parts findings by result, each in one part', () => {
    fc.assert(
      fc.property(some, (findings) => {
        const parts = results.map((result) => filtered(findings, { result, isOfDesign: () => true }));
        expect(parts.flatMap(idsOf)).to.have.members(idsOf(findings));
        expect(parts.flat().length).to.equal(findings.length);
      }),
    );
  });

  it('shows what fits both', () => {
    const findings: Finding[] = [
      { ...plain, id: 'f-0', direction: null },
      { ...plain, id: 'f-1', direction: null, design: 'guideline' },
    ];
    expect(idsOf(filtered(findings, { result: null, isOfDesign }))).to.deep.equal(['f-1']);
    expect(filtered(findings, { result: 'no clear difference', isOfDesign })).to.deep.equal([]);
  });
});
