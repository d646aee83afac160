import * as v from 'valibot';
import { id, isoDay, text } from './text.ts';
import { retractionStatuses } from './checked-vocabulary.ts';

const name = v.union([v.strictObject({ family: text, given: text }), v.strictObject({ literal: text })]);

/** A work that findings rest on, in CSL-JSON (https://citeproc-js.readthedocs.io/en/latest/csl-json/markup.html). */
export const referenceSchema = v.looseObject({
  id,
  type: text,
  title: text,
  author: v.pipe(v.array(name), v.nonEmpty()),
  issued: v.strictObject({ 'date-parts': v.tuple([v.pipe(v.array(v.number()), v.nonEmpty())]) }),
  'container-title': v.optional(text),
  volume: v.optional(text),
  issue: v.optional(text),
  page: v.optional(text),
  publisher: v.optional(text),
  DOI: v.optional(text),
  PMID: v.optional(text),
  URL: v.pipe(v.string(), v.url(), v.startsWith('https://')),
  custom: v.looseObject({
    authorsTruncated: v.boolean(),
    bibliographyCheck: text,
    /** Missing where nobody has looked yet. */
    retraction: v.optional(v.strictObject({ status: v.picklist(retractionStatuses), checked: isoDay })),
  }),
});
