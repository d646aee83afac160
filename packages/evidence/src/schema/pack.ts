import * as v from 'valibot';
import { claimSchema } from './claim.ts';
import { mechanismSchema, routeSchema, sessionPhaseSchema } from './explainers.ts';
import { findingSchema } from './finding.ts';
import { helpLineSchema, safetyNoteSchema, statusNoteSchema } from './notes.ts';
import { referenceSchema } from './reference.ts';
import { id, isoDay, text } from './text.ts';
import { conditionSchema, termSchema } from './words.ts';

/** Who has looked at the pack: a clinician's role and the day, or nobody yet. */
export const reviewSchema = v.strictObject({
  changed: isoDay,
  /** The day by which somebody looks at it again. */
  due: isoDay,
  reviewed: v.nullable(v.strictObject({ role: text, on: isoDay })),
});

/** Everything that the elements show about one subject. */
export const packSchema = v.strictObject({
  format: v.literal(1),
  id,
  title: text,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/)),
  language: text,
  licence: text,
  review: reviewSchema,
  references: v.record(v.string(), referenceSchema),
  findings: v.array(findingSchema),
  claims: v.array(claimSchema),
  conditions: v.array(conditionSchema),
  glossary: v.array(termSchema),
  mechanism: mechanismSchema,
  routes: v.array(routeSchema),
  session: v.array(sessionPhaseSchema),
  safety: v.array(safetyNoteSchema),
  status: v.array(statusNoteSchema),
  help: v.array(helpLineSchema),
});
