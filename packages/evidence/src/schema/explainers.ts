import * as v from 'valibot';
import { excerptsSchema } from './excerpt.ts';
import { id, text } from './text.ts';
import { sessionPhases, shownIn } from './checked-vocabulary.ts';

/** One step of how a treatment is thought to work, or one idea that competes. */
export const mechanismStepSchema = v.strictObject({
  id,
  title: text,
  shownIn: v.picklist(shownIn),
  says: excerptsSchema,
  claimIds: v.pipe(v.array(id), v.nonEmpty()),
  termIds: v.array(id),
});

export const mechanismSchema = v.strictObject({
  steps: v.pipe(v.array(mechanismStepSchema), v.nonEmpty()),
  ideas: v.array(mechanismStepSchema),
});

/** One way of giving the medicine. */
export const routeSchema = v.strictObject({
  id,
  name: text,
  termId: id,
  says: excerptsSchema,
  claimIds: v.pipe(v.array(id), v.nonEmpty()),
  statusIds: v.array(id),
});

/** One part of a session, or the talking therapy around it. */
export const sessionPhaseSchema = v.strictObject({
  id: v.picklist(sessionPhases),
  title: text,
  says: excerptsSchema,
  claimIds: v.array(id),
});
