import * as v from 'valibot';

/** Words for a reader: never empty. */
export const text = v.pipe(v.string(), v.nonEmpty());

/** A name that other records refer to: lower case letters, digits and hyphens. */
export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/));

export const isoDay = v.pipe(v.string(), v.isoDate());
