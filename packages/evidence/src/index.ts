export { annotatorTerms, type TermForms } from './annotator-terms.ts';
export { citationFile, citationFormats, type CitationFormat } from './citation-export.ts';
export { citationUrl, fullCitation, shortCitation } from './citation.ts';
export { certaintyStep, derivedCertainty } from './certainty.ts';
export {
  absoluteEffect,
  type AbsoluteEffect,
  type AbsoluteOf,
  type NaturalFrequency,
  type RawCounts,
  type ScoreDifference,
} from './effect/absolute-effect.ts';
export { frequencyFinding, weightiestFinding, type FrequencyFinding } from './effect/weightiest.ts';
export { forestPlots, type ForestPlot, type ForestRow } from './effect/forest-plots.ts';
export { isRatio, noEffect, type ComparisonMeasure, type PlottedEffect } from './effect/plotted-effect.ts';
export { findingsIn } from './findings-in.ts';
export { isOverdue, reviewState, type ReviewState } from './freshness.ts';
export { describePackError, type PackError } from './pack-error.ts';
export { indexPack } from './index-pack.ts';
export { namesOf, type Names, type PackIndex } from './pack-index.ts';
export { parsePack, type ParsedPack } from './parse-pack.ts';
export { joinParts, partNames, partOf, termForms, type PackPart, type PartName } from './parts.ts';
export type {
  Claim,
  Condition,
  Excerpt,
  Finding,
  HelpLine,
  Mechanism,
  MechanismStep,
  Pack,
  Reference,
  Review,
  Route,
  SafetyNote,
  SessionPhase,
  StatusNote,
  Term,
} from './records.ts';
export { statementOf } from './statement.ts';
export {
  verdicts,
  type Direction,
  type GradeDomain,
  type LicenceStatus,
  type ShownIn,
  type Verdict,
  safetyGroups,
  type SafetyGroup,
} from './schema/checked-vocabulary.ts';
export {
  certaintyLevels,
  designs,
  regions,
  stances,
  type Certainty,
  type Design,
  type Region,
  type Stance,
} from './schema/vocabulary.ts';
export { vancouverCitation } from './vancouver.ts';
export { checkSentences } from './wording/check-sentences.ts';
export { plainStatement, type Result, type Size } from './wording/plain-statement.ts';
