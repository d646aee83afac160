import type { Direction } from '../schema/checked-vocabulary.ts';
import type { Certainty } from '../schema/vocabulary.ts';

/** How big a difference is; `trivial` is too small to matter. */
export type Size = 'large' | 'moderate' | 'small' | 'trivial';

/** What a result compares, and what came of it. */
export interface Result {
  readonly intervention: string;
  readonly comparator: string;
  readonly outcome: string;
  readonly direction: Direction;
  /** `moderate` where nobody has said. */
  readonly size?: Size;
}

const capital = (text: string): string => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

const hedged: Record<Exclude<Certainty, 'very low'>, (verb: 'be' | 'make') => string> = {
  high: (verb) => (verb === 'be' ? 'is' : 'makes'),
  moderate: (verb) => (verb === 'be' ? 'is probably' : 'probably makes'),
  low: (verb) => `may ${verb}`,
};

const degree: Record<Exclude<Size, 'trivial'>, string> = { large: 'much ', moderate: '', small: 'a little ' };

/**
 * A result in one plain sentence that is as sure as its certainty: plainly at high, "probably" at moderate, "may" at
 * low, and "we do not know" at very low. A difference too small to matter and one that is not clear are told apart.
 * Source of the pattern: Santesso and others 2020, GRADE guidelines 26 (doi 10.1016/j.jclinepi.2019.10.014).
 */
export function plainStatement(result: Result, certainty: Certainty): string {
  const { intervention, comparator, outcome, direction, size = 'moderate' } = result;
  const isUnclear = direction === 'no clear difference';
  const better = direction === 'favours comparator' ? 'worse' : 'better';
  if (certainty === 'very low') {
    const compared = isUnclear ? 'better or worse' : better;
    return `We do not know if ${intervention} is ${compared} than ${comparator} for ${outcome}.`;
  }
  const verb = hedged[certainty];
  if (size === 'trivial') {
    return `${capital(intervention)} ${verb('make')} little or no difference to ${outcome}, compared with ${comparator}.`;
  }
  if (isUnclear) {
    return `It is not known if ${intervention} is better or worse than ${comparator} for ${outcome}.`;
  }
  return `${capital(intervention)} ${verb('be')} ${degree[size]}${better} than ${comparator} for ${outcome}.`;
}
