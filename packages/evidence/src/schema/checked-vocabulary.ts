/*
 * The closed lists of words that records may use, where only a check of a pack walks through them. The rest of the code
 * knows these words as types, so a page loads no list that nothing on it reads.
 */

export const claimKinds = [
  'effect',
  'mechanism',
  'prevalence',
  'status',
  'practice',
  'citation',
  'experience',
] as const;

export const verdicts = [
  'supported',
  'partly supported',
  'overstated',
  'contested',
  'misattributed',
  'not studied in our sources',
] as const;
/** How a statement that pages make fares against the studies. */
export type Verdict = (typeof verdicts)[number];

export const sentenceTypes = ['effect', 'result', 'status', 'unknown'] as const;

export const gradeDomains = [
  'risk of bias',
  'inconsistency',
  'indirectness',
  'imprecision',
  'publication bias',
] as const;
/** What can lower a rating of certainty. */
export type GradeDomain = (typeof gradeDomains)[number];

export const confidences = ['verified', 'recalled', 'uncertain'] as const;
/** How far a figure was checked: seen in a source, from memory, or too unsure to give a number. */
export type Confidence = (typeof confidences)[number];

export const directions = ['favours intervention', 'favours comparator', 'no clear difference'] as const;
export type Direction = (typeof directions)[number];

export const measures = [
  'proportion',
  'mean difference',
  'SMD',
  'odds ratio',
  'hazard ratio',
  'risk difference',
  'risk ratio',
] as const;

export const retractionStatuses = ['none found', 'corrected', 'expression of concern', 'retracted'] as const;

export const licenceStatuses = [
  'licensed',
  'accepted',
  'not recommended',
  'off label',
  'controlled',
  'not collected',
] as const;
/** What a regulator, a health service or the law says of a medicine for a use. */
export type LicenceStatus = (typeof licenceStatuses)[number];

export const helpKinds = ['emergency', 'urgent advice', 'crisis line', 'listening', 'text'] as const;

export const excerptSources = ['claim', 'finding', 'term', 'safety', 'status'] as const;

export const shownIn = ['people', 'animals', 'contested'] as const;
/** The kind of proof behind a step of the mechanism; drawn as a solid, dashed or dotted line. */
export type ShownIn = (typeof shownIn)[number];

export const sessionPhases = ['before', 'during', 'after', 'psychotherapy'] as const;

export const safetyGroups = [
  'common',
  'serious',
  'unknown',
  'who should not have it',
  'take care',
  'after a session',
] as const;
export type SafetyGroup = (typeof safetyGroups)[number];
