import * as v from 'valibot';
import { id, isoDay, text } from './text.ts';
import { confidences, helpKinds, licenceStatuses, safetyGroups } from './checked-vocabulary.ts';
import { regions } from './vocabulary.ts';

/**
 * A side effect, a reason not to have the medicine, something to take care of, or an unknown. `appliesTo` names a
 * medicine, or is `both` where a pack is about two.
 */
export const safetyNoteSchema = v.strictObject({
  id,
  group: v.picklist(safetyGroups),
  text,
  appliesTo: text,
  basis: text,
  findingIds: v.array(id),
  referenceIds: v.array(id),
  confidence: v.picklist(confidences),
});

/** Licence, health service advice or legal control in one region. `asOf` is a year or year-month. */
export const statusNoteSchema = v.strictObject({
  id,
  region: v.picklist(regions),
  medicine: text,
  use: text,
  status: v.picklist(licenceStatuses),
  text,
  asOf: v.nullable(v.pipe(v.string(), v.regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/))),
  referenceIds: v.array(id),
  /** The day by which somebody looks at it again, where that is before the whole pack's. */
  reviewBy: v.optional(isoDay),
  confidence: v.picklist(confidences),
});

/** Where to get urgent help. */
export const helpLineSchema = v.strictObject({
  id,
  region: v.picklist(regions),
  label: text,
  contact: v.pipe(v.string(), v.regex(/\d{3}/)),
  kind: v.picklist(helpKinds),
  confidence: v.picklist(confidences),
});
