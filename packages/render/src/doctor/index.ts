export { diagnose, healthy } from './diagnose.ts';
export { readKnown, type Manifest } from './known.ts';
export { isMeantForUs } from './meant-for-us.ts';
export type { Fault, Known, PageFacts, PlaceFact, ScriptFact } from './page-facts.ts';
