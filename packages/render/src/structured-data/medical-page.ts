import {
  citationUrl,
  fullCitation,
  indexPack,
  stances,
  statementOf,
  type Claim,
  type Condition,
  type Pack,
  type PackIndex,
  type Reference,
} from '@plainsight/evidence';
import type {
  Graph,
  MedicalCondition,
  MedicalTherapy,
  MedicalWebPage,
  ScholarlyArticle,
  Thing,
} from 'schema-dts';

/** What a page shows, by the ids of the pack. */
export interface ShownOnPage {
  readonly conditions?: readonly string[];
  readonly claims?: readonly string[];
}

/** Names one thing in the graph, so that others can point to it. */
const nodeId = (kind: string, id: string): string => `#plainsight-${kind}-${id}`;

const dateOf = ({ issued }: Reference): string =>
  (issued['date-parts'][0] ?? []).map((part) => String(part).padStart(2, '0')).join('-');

function article(reference: Reference): ScholarlyArticle {
  return {
    '@type': 'ScholarlyArticle',
    '@id': nodeId('work', reference.id),
    name: reference.title,
    headline: reference.title,
    author: reference.author.map((author) =>
      'literal' in author
        ? { '@type': 'Organization' as const, name: author.literal }
        : { '@type': 'Person' as const, familyName: author.family, givenName: author.given },
    ),
    datePublished: dateOf(reference),
    creditText: fullCitation(reference),
    url: citationUrl(reference) ?? reference.URL,
    ...(reference.DOI ? { sameAs: `https://doi.org/${reference.DOI}` } : {}),
  };
}

function medicalCondition({ id, name, inASentence }: Condition): MedicalCondition {
  return {
    '@type': 'MedicalCondition',
    '@id': nodeId('condition', id),
    name,
    description: inASentence,
  };
}

/** A therapy with what can be said of it: the statement and its certainty go together. */
function therapy(pack: Pack, condition: Condition, claim: Claim): MedicalTherapy {
  return {
    '@type': 'MedicalTherapy',
    '@id': nodeId('therapy', condition.id),
    name: pack.title,
    description: `${statementOf(claim)} Certainty: ${claim.certainty}.`,
  };
}

const worksOf = (index: PackIndex, claims: readonly Claim[]): Reference[] => {
  const ids = claims.flatMap((claim) =>
    stances.flatMap((stance) => index.findingsOf(claim, stance).map(({ referenceId }) => referenceId)),
  );
  return [...new Set(ids)].flatMap((id) => index.reference(id) ?? []);
};

/**
 * The structured data of one page in one graph, however many elements stand on it.
 * @param shown What the page shows; ids that the pack does not hold are left out.
 * @returns Schema.org JSON-LD. It names a day of review only where there was a review.
 */
export function medicalPage(pack: Pack, { conditions = [], claims = [] }: ShownOnPage): Graph {
  const index = indexPack(pack);
  const about = [...new Set(conditions)].flatMap((id) => index.condition(id) ?? []);
  const told = [
    ...about.flatMap((condition) => index.claimsOf(condition)),
    ...claims.flatMap((id) => index.claim(id) ?? []),
  ];
  const works = worksOf(index, [...new Set(told)]);
  const { reviewed, changed } = pack.review;
  const page: MedicalWebPage = {
    '@type': 'MedicalWebPage',
    '@id': '#plainsight-page',
    name: pack.title,
    inLanguage: pack.language,
    dateModified: changed,
    medicalAudience: 'https://schema.org/Patient',
    about: about.map(({ id }) => ({ '@id': nodeId('condition', id) })),
    mentions: about.map(({ id }) => ({ '@id': nodeId('therapy', id) })),
    citation: works.map(({ id }) => ({ '@id': nodeId('work', id) })),
    ...(reviewed
      ? { lastReviewed: reviewed.on, reviewedBy: { '@type': 'Person', jobTitle: reviewed.role } }
      : {}),
  };
  const described = about.flatMap((condition) => {
    const [main] = index.claimsOf(condition);
    return main
      ? [medicalCondition(condition), therapy(pack, condition, main)]
      : [medicalCondition(condition)];
  });
  const graph: Thing[] = [page, ...described, ...works.map(article)];
  return { '@context': 'https://schema.org', '@graph': graph };
}

/** The graph as the text of a script element: no record can end the element early. */
export const jsonLd = (graph: Graph): string => JSON.stringify(graph).replaceAll('<', '\\u003c');

/** The graph as an element of a page. No policy holds it back, since it is data. */
export const jsonLdScript = (graph: Graph): string =>
  `<script type="application/ld+json">${jsonLd(graph)}</script>`;
