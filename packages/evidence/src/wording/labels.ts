import type { Finding } from '../records.ts';
import { certaintyLevels, type Certainty, type Design, type Region } from '../schema/vocabulary.ts';

/** The level's place on the four-step GRADE scale: 1 (very low) to 4 (high). */
export const certaintyStep = (certainty: Certainty): number => certaintyLevels.indexOf(certainty) + 1;

export const certaintyLabel = (certainty: Certainty): string =>
  `${certainty.charAt(0).toUpperCase()}${certainty.slice(1)} certainty`;

const designLabels: Record<Design, string> = {
  'RCT-parallel': 'randomised trial',
  'RCT-crossover': 'randomised crossover trial',
  'double-blind, active-controlled, ascending dose': 'rising-dose study with a comparison drug',
  'dose-escalation, no randomised control': 'rising-dose study without a comparison group',
  'meta-analysis': 'pooled analysis of trials',
  'patient-level pooled analysis': 'pooled analysis of trials',
  'systematic review': 'systematic review',
  'narrative review': 'review by experts',
  cohort: 'group followed over time',
  'case series': 'case reports',
  qualitative: 'interviews',
  'human imaging': 'brain scans in people',
  animal: 'animal study',
  'laboratory and animal': 'laboratory and animal study',
  guideline: 'guideline',
  regulator: 'regulator or product label',
  'service information': 'information from a service',
  'trial registry': 'trial register',
};

export const designLabel = (design: Design): string => designLabels[design];

/** The result in words that do not depend on colour or place, with a mark of its own shape. */
export function directionWords({ direction }: Pick<Finding, 'direction'>): { mark: string; words: string } {
  switch (direction) {
    case 'favours intervention':
      return { mark: '▲', words: 'Treatment did better' };
    case 'favours comparator':
      return { mark: '▼', words: 'Comparison did better' };
    case 'no clear difference':
      return { mark: '○', words: 'No clear difference' };
    case null:
      return { mark: '–', words: 'Not a comparison' };
  }
}

/** What a reader must know about a figure that was not checked against its paper; undefined for one that was. */
export function figureCaution({ confidence }: Pick<Finding, 'confidence'>): string | undefined {
  if (confidence === 'recalled') return 'Figure awaiting check against the paper';
  if (confidence === 'uncertain') return 'Figures need checking, so none is shown';
  return undefined;
}

const regionNames: Record<Region, string> = {
  uk: 'United Kingdom',
  england: 'England',
  scotland: 'Scotland',
  wales: 'Wales',
  'northern-ireland': 'Northern Ireland',
  us: 'United States',
  eu: 'European Union',
};

export const regionName = (region: Region): string => regionNames[region];
