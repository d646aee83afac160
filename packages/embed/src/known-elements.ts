/** Written in when the scripts are built, from the elements' own comments. */
declare const PLAINSIGHT_ELEMENTS: Readonly<Record<string, readonly string[]>>;

/** The attributes of each element, by its tag. */
export const knownElements = PLAINSIGHT_ELEMENTS;

export const isOurs = (tag: string): boolean => Object.hasOwn(knownElements, tag);
