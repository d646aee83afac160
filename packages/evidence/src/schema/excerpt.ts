import * as v from 'valibot';
import { id, text } from './text.ts';
import { excerptSources } from './checked-vocabulary.ts';

/** Words taken from another record, so that nothing is said that no record says. */
export const excerptSchema = v.strictObject({ source: v.picklist(excerptSources), id, text });

export const excerptsSchema = v.pipe(v.array(excerptSchema), v.nonEmpty());
