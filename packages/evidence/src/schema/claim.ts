import * as v from 'valibot';
import { id, isoDay, text } from './text.ts';
import { claimKinds, gradeDomains, sentenceTypes, verdicts } from './checked-vocabulary.ts';
import { certaintyLevels } from './vocabulary.ts';

/** A statement that pages make, judged, with the findings by stance and a better wording. */
export const claimSchema = v.strictObject({
  id,
  section: text,
  kind: v.picklist(claimKinds),
  conditions: v.array(id),
  articleClaim: text,
  verdict: v.picklist(verdicts),
  certainty: v.picklist(certaintyLevels),
  gradeProfile: v.optional(
    v.strictObject({
      start: v.picklist(['high', 'low']),
      steps: v.array(
        v.strictObject({
          domain: v.picklist(gradeDomains),
          levels: v.picklist([1, 2]),
          because: text,
          findingIds: v.pipe(v.array(id), v.nonEmpty()),
        }),
      ),
    }),
  ),
  why: text,
  /** The day by which somebody looks at it again, where that is before the whole pack's. */
  reviewBy: v.optional(isoDay),
  for: v.array(id),
  against: v.array(id),
  context: v.array(id),
  sentences: v.pipe(
    v.array(v.strictObject({ text, type: v.picklist(sentenceTypes), findingIds: v.array(id) })),
    v.nonEmpty(),
  ),
});
