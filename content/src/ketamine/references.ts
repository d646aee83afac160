import references from './references.json' with { type: 'json' };

/*
 * The references stand in JSON keyed by id, since the keys of an imported JSON object, unlike the values in it,
 * are literal types.
 */
export { references };
export type ReferenceId = keyof typeof references;
