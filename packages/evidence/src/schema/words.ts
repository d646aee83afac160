import * as v from 'valibot';
import { id, text } from './text.ts';

/** A glossary term: its surface forms and its meaning. Abbreviations match in their own case only. */
export const termSchema = v.strictObject({
  id,
  term: text,
  abbreviations: v.array(text),
  aliases: v.array(text),
  variants: v.array(text),
  ambiguous: v.boolean(),
  contextTerms: v.array(text),
  plainDefinition: text,
  moreDetail: text,
  referenceIds: v.array(id),
  claimId: v.optional(id),
});

/** A condition, the term that defines it and the claim that sums up what is known of treating it. */
export const conditionSchema = v.strictObject({
  id,
  name: text,
  plainName: text,
  inASentence: text,
  termId: id,
  mainClaimId: id,
  statusIds: v.array(id),
  notes: text,
});
