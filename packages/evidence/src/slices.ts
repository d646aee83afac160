import { annotatorTerms, type TermForms } from './annotator-terms.ts';
import type { CitedWork } from './citation.ts';
import { indexPack } from './pack-index.ts';
import type { Finding, Pack, Reference, SafetyNote } from './records.ts';
import { stances } from './schema/vocabulary.ts';

/*
 * A pack in parts, so that a page loads only what it shows. Each part holds records without the notes on how they were
 * made, which no card shows; works keep what a short citation and its link need.
 */

/** What the card of one condition shows, but for what all cards share. */
export interface ConditionSlice {
  readonly conditions: Pack['conditions'];
  readonly claims: Pack['claims'];
  readonly findings: readonly Omit<Finding, 'confidenceNote' | 'figureSeenIn'>[];
  readonly references: Readonly<Record<string, CitedWork>>;
}

/** What all cards share: harms, licence and law, help lines, the review, and the works that these cite. */
export interface SharedSlice extends Pick<Pack, 'status' | 'help' | 'review'> {
  readonly safety: readonly Omit<SafetyNote, 'basis'>[];
  readonly references: Readonly<Record<string, CitedWork>>;
}

/** What a short citation and its link need of a work: up to two authors, and "and others". */
function citedWork({ id, author, issued, custom, DOI, URL }: Reference): CitedWork {
  const isTruncated = author.length > 2 || custom?.authorsTruncated === true;
  return {
    id,
    author: isTruncated ? author.slice(0, 1) : author,
    issued: { 'date-parts': [issued['date-parts'][0]?.slice(0, 1) ?? []] },
    ...(isTruncated ? { custom: { authorsTruncated: true } } : {}),
    ...(DOI ? { DOI } : { URL }),
  };
}

/** The works of a pack that are asked for and not in `known`. */
function citedWorks(
  pack: Pack,
  ids: readonly string[],
  known: ReadonlySet<string> = new Set(),
): Readonly<Record<string, CitedWork>> {
  const works = [...new Set(ids)].flatMap((id) => (known.has(id) ? [] : (pack.references[id] ?? [])));
  return Object.fromEntries(works.map((work) => [work.id, citedWork(work)]));
}

const forDisplay = ({ confidenceNote, figureSeenIn, ...shown }: Finding) => shown;

/** The harms that every card of a condition shows; the other safety notes are for those who ask for them. */
const harmsOf = ({ safety }: Pack): readonly SafetyNote[] =>
  safety.filter(({ group }) => group === 'common' || group === 'serious' || group === 'unknown');

const sharedReferenceIds = (pack: Pack): string[] =>
  [...harmsOf(pack), ...pack.status].flatMap(({ referenceIds }) => referenceIds);

/** Harms, licence, help lines and the review: one part for every card on a page. */
export function sharedSlice(pack: Pack): SharedSlice {
  const { status, help, review } = pack;
  return {
    safety: harmsOf(pack),
    status,
    help,
    review,
    references: citedWorks(pack, sharedReferenceIds(pack)),
  };
}

/**
 * The part for the card of one condition: its claims on effects, their findings, and the works that the shared part
 * does not hold.
 * @throws {RangeError} Where the pack has no such condition.
 */
export function conditionSlice(pack: Pack, conditionId: string): ConditionSlice {
  const index = indexPack(pack);
  const condition = index.condition(conditionId);
  if (!condition) throw new RangeError(`There is no condition "${conditionId}" in the pack ${pack.id}.`);
  const claims = index
    .claimsOf(condition)
    .filter(({ id, kind }) => kind === 'effect' || id === condition.mainClaimId);
  const findings = [
    ...new Set(claims.flatMap((claim) => stances.flatMap((stance) => index.findingsOf(claim, stance)))),
  ];
  const known = new Set(sharedReferenceIds(pack));
  return {
    conditions: [condition] as unknown as Pack['conditions'],
    claims: claims as unknown as Pack['claims'],
    findings: findings.map(forDisplay),
    references: citedWorks(
      pack,
      findings.map(({ referenceId }) => referenceId),
      known,
    ),
  };
}

/** The surface forms of the glossary for the annotator, without definitions. */
export const termsSlice = (pack: Pack): readonly TermForms[] => annotatorTerms(pack.glossary);
