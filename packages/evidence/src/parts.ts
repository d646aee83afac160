import { annotatorTerms, type TermForms } from './annotator-terms.ts';
import { citedWork } from './cited-work.ts';
import { broughtAbsolute, withAbsolute } from './effect/brought-absolute.ts';
import { findingsIn } from './findings-in.ts';
import { indexRecords, type Names, namesOf, type PackIndex } from './pack-index.ts';
import { claimsInBrief, findingsInBrief } from './parts-in-brief.ts';
import type { Claim, Finding, Pack, Reference, SafetyNote, StatusNote, Term } from './records.ts';

/*
 * A pack in parts, so that a page loads only what it shows. Each part stands by itself but for the base, which every
 * page loads: what all cards share. Parts hold records without the notes on how they were made, which nothing shows.
 */

type Lists = Pick<
  Pack,
  'conditions' | 'claims' | 'findings' | 'glossary' | 'routes' | 'session' | 'safety' | 'status' | 'help'
>;
type Head = Pick<Pack, 'format' | 'id' | 'title' | 'version' | 'language' | 'licence' | 'review'>;

/** A part of a pack, as JSON. */
export type PackPart = Partial<Lists> &
  Partial<Pick<Pack, 'mechanism'>> & {
    readonly references: Readonly<Record<string, unknown>>;
    /** In the base alone. */
    readonly head?: Head;
    /** In the part of that name alone: the ids that exist, to tell a wrong one from a part that could not be had. */
    readonly names?: Names;
  };

export type PartName =
  | 'base'
  | 'names'
  | 'mechanism'
  | 'treatment'
  | 'safety'
  | 'glossary'
  | `condition/${string}`
  | `studies/${string}`
  | `claim/${string}`
  | `term/${string}`;

/** Whether works keep their titles and places, or only what a short citation and its link need. */
type Works = 'whole' | 'short';

const forDisplay =
  (index: PackIndex) =>
  ({ confidenceNote, figureSeenIn, ...shown }: Finding): Finding =>
    withAbsolute(index, shown as Finding);

const statusInBrief = ({ use, confidence, ...shown }: StatusNote): StatusNote => shown as StatusNote;

const worksOf = ({ references }: Pack, ids: readonly string[], works: Works): Record<string, unknown> => {
  const cited = [...new Set(ids)].flatMap((id) => references[id] ?? []);
  return Object.fromEntries(cited.map((work) => [work.id, works === 'whole' ? work : citedWork(work)]));
};

const unique = <T>(items: readonly T[]): T[] => [...new Set(items)];

/** Claims with their findings and the works behind these. */
function withEvidence(
  index: PackIndex,
  claims: readonly Claim[],
  works: Works,
  more: readonly string[] = [],
) {
  const findings = findingsIn(index, claims);
  return {
    claims: claims as Pack['claims'],
    findings: findings.map(forDisplay(index)) as unknown as Pack['findings'],
    references: worksOf(index.pack, [...findings.map(({ referenceId }) => referenceId), ...more], works),
  };
}

const claimsNamed = (index: PackIndex, ids: readonly (string | undefined)[]): Claim[] =>
  unique(ids).flatMap((id) => (id === undefined ? [] : (index.claim(id) ?? [])));

/** The harms that every card of a condition shows, with what it shows of them; the safety part has the rest. */
const harmsOf = ({ safety }: Pack) =>
  safety
    .filter(({ group }) => group === 'common' || group === 'serious' || group === 'unknown')
    .map(({ basis, findingIds, ...shown }) => shown as SafetyNote);

/** Notes on licence, advice and law, with the works that they rest on. */
function withStatus({ pack }: PackIndex, ids: readonly string[]) {
  const status = pack.status.filter(({ id }) => ids.includes(id));
  return { status, works: status.flatMap(({ referenceIds }) => referenceIds) };
}

const missing = (kind: string, id: string, { pack }: PackIndex): never => {
  throw new RangeError(`There is no ${kind} "${id}" in the pack ${pack.id}.`);
};

function base(index: PackIndex): PackPart {
  const { format, id, title, version, language, licence, review, help } = index.pack;
  const safety = harmsOf(index.pack);
  return {
    head: { format, id, title, version, language, licence, review },
    safety,
    help,
    references: worksOf(
      index.pack,
      safety.flatMap(({ referenceIds }) => referenceIds),
      'short',
    ),
  };
}

/** What a term is called, and what that means: enough to explain an outcome. */
const asOutcome = ({ id, term, abbreviations, aliases, variants, plainDefinition }: Term) =>
  ({ id, term, abbreviations, aliases, variants, plainDefinition }) as Term;

function conditionPart(index: PackIndex, id: string): PackPart {
  const condition = index.condition(id) ?? missing('condition', id, index);
  const claims = index
    .claimsOf(condition)
    .filter((claim) => claim.kind === 'effect' || claim.id === condition.mainClaimId);
  const { status, works } = withStatus(index, condition.statusIds);
  const findings = findingsInBrief(index, condition, claims);
  const outcomes = findings.map(({ outcome }) => outcome?.toLowerCase());
  const isUsed = ({ id: termId, term }: Term) =>
    termId === condition.termId || outcomes.some((outcome) => outcome?.startsWith(term.toLowerCase()));
  return {
    conditions: [condition] as unknown as Pack['conditions'],
    glossary: index.pack.glossary.filter(isUsed).map(asOutcome),
    status: status.map(statusInBrief) as unknown as Pack['status'],
    ...withEvidence(index, claims, 'short', works),
    claims: claimsInBrief(condition, claims) as unknown as Pack['claims'],
    findings: findings as unknown as Pack['findings'],
  };
}

function studiesPart(index: PackIndex, id: string): PackPart {
  const condition = index.condition(id) ?? missing('condition', id, index);
  return {
    conditions: [condition] as unknown as Pack['conditions'],
    ...withEvidence(index, index.claimsOf(condition), 'whole'),
  };
}

function claimPart(index: PackIndex, id: string): PackPart {
  const claim = index.claim(id) ?? missing('claim', id, index);
  return withEvidence(index, [claim], 'whole');
}

function termPart(index: PackIndex, id: string): PackPart {
  const term = index.term(id) ?? missing('term', id, index);
  return {
    glossary: [term] as unknown as Pack['glossary'],
    ...withEvidence(index, claimsNamed(index, [term.claimId]), 'short', term.referenceIds),
  };
}

function mechanismPart(index: PackIndex): PackPart {
  const { mechanism, glossary } = index.pack;
  const steps = [...mechanism.steps, ...mechanism.ideas];
  const named = (kind: string) =>
    steps.flatMap(({ says }) => says.flatMap(({ source, id }) => (source === kind ? [id] : [])));
  const claims = claimsNamed(index, [...steps.flatMap(({ claimIds }) => claimIds), ...named('claim')]);
  const terms = glossary.filter(({ id }) => named('term').includes(id));
  return {
    mechanism,
    glossary: terms,
    ...withEvidence(
      index,
      claims,
      'short',
      terms.flatMap(({ referenceIds }) => referenceIds),
    ),
  };
}

function treatmentPart(index: PackIndex): PackPart {
  const { routes, session, safety, glossary } = index.pack;
  const said = [...routes, ...session].flatMap(({ says }) => says);
  const named = (kind: string) => said.filter(({ source }) => source === kind).map(({ id }) => id);
  const claims = claimsNamed(index, [
    ...[...routes, ...session].flatMap(({ claimIds }) => claimIds),
    ...named('claim'),
  ]);
  const notes = safety.filter(({ id }) => named('safety').includes(id));
  const terms = new Set([...named('term'), ...routes.map(({ termId }) => termId)]);
  const { status, works } = withStatus(index, [
    ...named('status'),
    ...routes.flatMap(({ statusIds }) => statusIds),
  ]);
  return {
    routes,
    session,
    safety: notes,
    status,
    glossary: glossary.filter(({ id }) => terms.has(id)),
    ...withEvidence(index, claims, 'short', [...works, ...notes.flatMap(({ referenceIds }) => referenceIds)]),
  };
}

function safetyPart(index: PackIndex): PackPart {
  const { safety } = index.pack;
  const findings = unique(safety.flatMap(({ findingIds }) => findingIds)).flatMap(
    (id) => index.finding(id) ?? [],
  );
  const works = [
    ...findings.map(({ referenceId }) => referenceId),
    ...safety.flatMap((note) => note.referenceIds),
  ];
  return {
    safety,
    findings: findings.map(forDisplay(index)) as unknown as Pack['findings'],
    references: worksOf(index.pack, works, 'short'),
  };
}

/**
 * One part of a pack.
 * @throws {RangeError} Where the part is of a record that the pack does not have.
 */
export function partOf(index: PackIndex, name: PartName): PackPart {
  const [kind, id = ''] = name.split('/');
  switch (kind) {
    case 'base':
      return base(index);
    case 'condition':
      return conditionPart(index, id);
    case 'studies':
      return studiesPart(index, id);
    case 'claim':
      return claimPart(index, id);
    case 'term':
      return termPart(index, id);
    case 'names':
      return { names: index.names, references: {} };
    case 'mechanism':
      return mechanismPart(index);
    case 'treatment':
      return treatmentPart(index);
    case 'safety':
      return safetyPart(index);
    default:
      return { glossary: index.pack.glossary, references: {} };
  }
}

/** The names of all parts of a pack. */
export function partNames(pack: Pack): PartName[] {
  const { conditions, claims, terms } = namesOf(pack);
  return [
    'base',
    'names',
    'mechanism',
    'treatment',
    'safety',
    'glossary',
    ...conditions.flatMap((id): PartName[] => [`condition/${id}`, `studies/${id}`]),
    ...claims.map((id): PartName => `claim/${id}`),
    ...terms.map((id): PartName => `term/${id}`),
  ];
}

/** The surface forms of the glossary for an annotator, without definitions. */
export const termForms = (pack: Pack): readonly TermForms[] => annotatorTerms(pack.glossary);

const empty: Lists = {
  conditions: [],
  claims: [],
  findings: [],
  glossary: [],
  routes: [],
  session: [],
  safety: [],
  status: [],
  help: [],
};

/**
 * Puts parts of one pack together, the base first. Of a record or a work that two parts hold, the copy that says more
 * stands.
 * @returns What an element needs to draw from them; it can be given more parts later by another call.
 */
export function joinParts(parts: readonly PackPart[]): PackIndex {
  const lists = Object.fromEntries(
    Object.keys(empty).map((key) => {
      const rows = parts.flatMap((part) => (part[key as keyof Lists] ?? []) as readonly Row[]);
      return [key, [...fullest(rows).values()]];
    }),
  );
  const references: Record<string, unknown> = {};
  for (const part of parts) {
    for (const [id, work] of Object.entries(part.references)) {
      if (!isWhole(references[id])) references[id] = { id, ...(work as object) };
    }
  }
  const mechanism = parts.find((part) => part.mechanism)?.mechanism ?? { steps: [], ideas: [] };
  const pack = { ...parts[0]?.head, ...lists, references, mechanism } as unknown as Pack;
  return indexRecords(pack, broughtAbsolute, parts.find((part) => part.names)?.names);
}

type Row = { readonly id: string };

function fullest(rows: readonly Row[]): Map<string, Row> {
  const byId = new Map<string, Row>();
  const length = (row: Row | undefined) => JSON.stringify(row ?? '').length;
  for (const row of rows) if (length(row) >= length(byId.get(row.id))) byId.set(row.id, row);
  return byId;
}

const isWhole = (work: unknown): work is Reference =>
  typeof work === 'object' && work !== null && 'title' in work;
