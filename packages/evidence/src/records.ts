import type { InferOutput } from 'valibot';
import type { claimSchema } from './schema/claim.ts';
import type { excerptSchema } from './schema/excerpt.ts';
import type { mechanismStepSchema, routeSchema, sessionPhaseSchema } from './schema/explainers.ts';
import type { findingSchema } from './schema/finding.ts';
import type { helpLineSchema, safetyNoteSchema, statusNoteSchema } from './schema/notes.ts';
import type { packSchema, reviewSchema } from './schema/pack.ts';
import type { referenceSchema } from './schema/reference.ts';
import type { conditionSchema, termSchema } from './schema/words.ts';

type Frozen<T> = T extends (infer Item)[]
  ? readonly Frozen<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Frozen<T[Key]> }
    : T;
type Replace<T, Fields> = Omit<T, keyof Fields> & Readonly<Fields>;

/*
 * Records as the schema gives them. The type parameters narrow ids to literal types where records are
 * written in TypeScript, so that a link to nothing does not compile; parsed packs use the defaults.
 */
export type Reference = Frozen<InferOutput<typeof referenceSchema>>;
export type Finding<ReferenceId extends string = string> = Replace<
  Frozen<InferOutput<typeof findingSchema>>,
  { referenceId: ReferenceId }
>;

type PlainClaim = Frozen<InferOutput<typeof claimSchema>>;
type PlainProfile = NonNullable<PlainClaim['gradeProfile']>;
type Cites<T, FindingId extends string> = Replace<T, { findingIds: readonly FindingId[] }>;
export type Claim<FindingId extends string = string, ConditionId extends string = string> = Replace<
  Omit<PlainClaim, 'gradeProfile'>,
  {
    conditions: readonly ConditionId[];
    for: readonly FindingId[];
    against: readonly FindingId[];
    context: readonly FindingId[];
    sentences: readonly Cites<PlainClaim['sentences'][number], FindingId>[];
  }
> & {
  readonly gradeProfile?:
    | Replace<PlainProfile, { steps: readonly Cites<PlainProfile['steps'][number], FindingId>[] }>
    | undefined;
};

export type Condition<
  ConditionId extends string = string,
  ClaimId extends string = string,
  TermId extends string = string,
  StatusId extends string = string,
> = Replace<
  Frozen<InferOutput<typeof conditionSchema>>,
  { id: ConditionId; mainClaimId: ClaimId; termId: TermId; statusIds: readonly StatusId[] }
>;

export type Term<ReferenceId extends string = string, ClaimId extends string = string> = Replace<
  Omit<Frozen<InferOutput<typeof termSchema>>, 'claimId'>,
  { referenceIds: readonly ReferenceId[] }
> & { readonly claimId?: ClaimId | undefined };

export type SafetyNote<FindingId extends string = string, ReferenceId extends string = string> = Replace<
  Frozen<InferOutput<typeof safetyNoteSchema>>,
  { findingIds: readonly FindingId[]; referenceIds: readonly ReferenceId[] }
>;
export type StatusNote<ReferenceId extends string = string> = Replace<
  Frozen<InferOutput<typeof statusNoteSchema>>,
  { referenceIds: readonly ReferenceId[] }
>;
export type HelpLine = Frozen<InferOutput<typeof helpLineSchema>>;

/** The id of a record that words may be taken from, by kind. */
export interface ExcerptIds {
  claim: string;
  finding: string;
  term: string;
  safety: string;
  status: string;
}
export type Excerpt<Ids extends ExcerptIds = ExcerptIds> = {
  [Source in keyof ExcerptIds]: Replace<
    Frozen<InferOutput<typeof excerptSchema>>,
    { source: Source; id: Ids[Source] }
  >;
}[keyof ExcerptIds];

type Composed<T, Ids extends ExcerptIds> = Replace<
  T,
  { says: readonly Excerpt<Ids>[]; claimIds: readonly Ids['claim'][] }
>;
export type MechanismStep<Ids extends ExcerptIds = ExcerptIds> = Replace<
  Composed<Frozen<InferOutput<typeof mechanismStepSchema>>, Ids>,
  { termIds: readonly Ids['term'][] }
>;
export interface Mechanism<Ids extends ExcerptIds = ExcerptIds> {
  readonly steps: readonly MechanismStep<Ids>[];
  readonly ideas: readonly MechanismStep<Ids>[];
}
export type Route<Ids extends ExcerptIds = ExcerptIds> = Replace<
  Composed<Frozen<InferOutput<typeof routeSchema>>, Ids>,
  { termId: Ids['term']; statusIds: readonly Ids['status'][] }
>;
export type SessionPhase<Ids extends ExcerptIds = ExcerptIds> = Composed<
  Frozen<InferOutput<typeof sessionPhaseSchema>>,
  Ids
>;

export type Review = Frozen<InferOutput<typeof reviewSchema>>;
/** A whole pack; `parsePack` makes one from unknown data. */
export type Pack = Frozen<InferOutput<typeof packSchema>>;
