import * as v from 'valibot';
import { id, text } from './text.ts';
import { confidences, directions, measures } from './checked-vocabulary.ts';
import { certaintyLevels, designs } from './vocabulary.ts';

const figure = v.nullable(v.number());

const arm = v.strictObject({
  events: v.optional(v.number()),
  n: v.optional(v.number()),
  percent: v.optional(v.number()),
  percentLow: v.optional(v.number()),
  percentHigh: v.optional(v.number()),
  mean: v.optional(v.number()),
  meanChange: v.optional(v.number()),
  sd: v.optional(v.number()),
});

/** What one work measured. Ratios have no unit; proportions and percentages run from 0 to 100. */
export const findingSchema = v.strictObject({
  id,
  referenceId: id,
  condition: text,
  population: text,
  n: figure,
  design: v.picklist(designs),
  intervention: text,
  comparator: v.nullable(text),
  outcome: text,
  timepoint: v.nullable(text),
  effect: v.strictObject({
    measure: v.nullable(v.picklist(measures)),
    value: figure,
    ciLow: figure,
    ciHigh: figure,
    ciLevel: figure,
    p: v.nullable(v.union([v.number(), text])),
    armIntervention: v.nullable(arm),
    armComparator: v.nullable(arm),
  }),
  scale: v.optional(
    v.strictObject({ name: text, min: v.number(), max: v.number(), lowerIsBetter: v.boolean() }),
  ),
  direction: v.nullable(v.picklist(directions)),
  limitations: v.array(text),
  plainSummary: text,
  confidence: v.picklist(confidences),
  confidenceNote: v.nullable(text),
  figureSeenIn: v.nullable(text),
  /** The certainty that the work itself, for example a Cochrane review, gives its result. */
  rated: v.optional(v.strictObject({ certainty: v.picklist(certaintyLevels), by: text })),
  naturalFrequency: v.strictObject({ allowed: v.boolean(), why: text }),
});
