import { designs, type Direction, type Finding } from '@plainsight/evidence';

/** The results by which findings can be told apart; null where a finding compares nothing. */
export const results = ['favours intervention', 'no clear difference', 'favours comparator', null] as const;
export type Result = Direction | null;

export const sortKeys = ['year', 'people', 'design'] as const;
export type SortKey = (typeof sortKeys)[number];

export interface Filter {
  readonly result: Result | 'all';
  /** Whether a finding is of the kind of study that is asked for. */
  readonly isOfDesign: (finding: Finding) => boolean;
}

export const filtered = (findings: readonly Finding[], { result, isOfDesign }: Filter): Finding[] =>
  findings.filter((finding) => (result === 'all' || finding.direction === result) && isOfDesign(finding));

/** Largest first; what has no number last. */
const byNumber = (a: number | null, b: number | null): number =>
  a === null || b === null ? Number(a === null) - Number(b === null) : b - a;

/**
 * Findings newest first, largest first, or by kind of study. What they found plays no part; equal ones keep their order.
 * @param yearOf The year of a finding's work.
 */
export function sorted(
  findings: readonly Finding[],
  by: SortKey,
  yearOf: (finding: Finding) => number | null,
): Finding[] {
  const compare: Record<SortKey, (a: Finding, b: Finding) => number> = {
    year: (a, b) => byNumber(yearOf(a), yearOf(b)),
    people: (a, b) => byNumber(a.n, b.n),
    design: (a, b) => designs.indexOf(a.design) - designs.indexOf(b.design),
  };
  return findings.toSorted(compare[by]);
}
