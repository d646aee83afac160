import type { AbsoluteOf } from './effect/absolute-effect.ts';
import type { Claim, Condition, Finding, Pack, Reference, Term } from './records.ts';
import type { Stance } from './schema/vocabulary.ts';

/** The ids of a pack's records that an attribute can name. */
export interface Names {
  readonly conditions: readonly string[];
  readonly claims: readonly string[];
  readonly terms: readonly string[];
}

export const namesOf = ({ conditions, claims, glossary }: Pack): Names => ({
  conditions: conditions.map(({ id }) => id),
  claims: claims.map(({ id }) => id),
  terms: glossary.map(({ id }) => id),
});

/** A pack with its records by id. Look-ups return undefined where there is no such record. */
export interface PackIndex {
  readonly pack: Pack;
  /** The ids that exist, also where the pack holds a part of the records. */
  readonly names: Names;
  claim(id: string): Claim | undefined;
  condition(id: string): Condition | undefined;
  finding(id: string): Finding | undefined;
  reference(id: string): Reference | undefined;
  term(id: string): Term | undefined;
  /** The claims about a condition, the one that sums it up first. */
  claimsOf(condition: Condition): readonly Claim[];
  /** The findings of a claim with one stance, in the claim's order. */
  findingsOf(claim: Claim, stance: Stance): readonly Finding[];
  /** What a finding means in people, shown with a claim of that certainty. */
  readonly absoluteEffect: AbsoluteOf;
}

const byId = <Row extends { readonly id: string }>(rows: readonly Row[]): ReadonlyMap<string, Row> =>
  new Map(rows.map((row) => [row.id, row]));

/**
 * @param absoluteEffect Works out or reads what a finding means in people.
 * @param names The ids that exist, where `pack` holds only a part of the records.
 */
export function indexRecords(
  pack: Pack,
  absoluteEffect: AbsoluteOf,
  names: Names = namesOf(pack),
): PackIndex {
  const claims = byId<Claim>(pack.claims);
  const conditions = byId<Condition>(pack.conditions);
  const findings = byId<Finding>(pack.findings);
  const references = new Map(Object.entries(pack.references));
  const terms = byId<Term>(pack.glossary);
  return {
    pack,
    names,
    claim: (id) => claims.get(id),
    condition: (id) => conditions.get(id),
    finding: (id) => findings.get(id),
    reference: (id) => references.get(id),
    term: (id) => terms.get(id),
    claimsOf: ({ id, mainClaimId }) => {
      const others = pack.claims.filter((claim) => claim.conditions.includes(id) && claim.id !== mainClaimId);
      const main = claims.get(mainClaimId);
      return main ? [main, ...others] : others;
    },
    findingsOf: (claim, stance) => claim[stance].flatMap((id) => findings.get(id) ?? []),
    absoluteEffect,
  };
}
