/** The closed lists of words that records may use, where something walks through them. */

export const certaintyLevels = ['very low', 'low', 'moderate', 'high'] as const;
/** How sure we can be, on the GRADE scale. */
export type Certainty = (typeof certaintyLevels)[number];

export const stances = ['for', 'against', 'context'] as const;
/** How a finding bears on the claim's own words; judged by people, never computed from its direction. */
export type Stance = (typeof stances)[number];

export const designs = [
  'RCT-parallel',
  'RCT-crossover',
  'double-blind, active-controlled, ascending dose',
  'dose-escalation, no randomised control',
  'meta-analysis',
  'patient-level pooled analysis',
  'systematic review',
  'narrative review',
  'cohort',
  'case series',
  'qualitative',
  'human imaging',
  'animal',
  'laboratory and animal',
  'guideline',
  'regulator',
  'service information',
  'trial registry',
] as const;
export type Design = (typeof designs)[number];

export const regions = ['uk', 'england', 'scotland', 'wales', 'northern-ireland', 'us', 'eu'] as const;
export type Region = (typeof regions)[number];
