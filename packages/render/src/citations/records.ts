/** A person, or an institution or group by its whole name. */
export type CitationName =
  | { readonly family: string; readonly given: string; readonly suffix?: string }
  | { readonly literal: string };

/** What comes back from a file of citations: CSL-JSON, with the fields that the file had. */
export interface CitationRecord {
  readonly id: string;
  readonly type: string;
  readonly title?: string;
  readonly author?: readonly CitationName[];
  readonly issued?: { readonly 'date-parts'?: readonly (readonly number[])[] };
  readonly [field: string]: unknown;
}

/** A name as citation-js reads it: particles on their own, parts missing or empty. */
export type ReadName = Readonly<
  Partial<
    Record<'family' | 'given' | 'suffix' | 'literal' | 'non-dropping-particle' | 'dropping-particle', string>
  >
>;

/**
 * A name as our records write it. RIS and BibTeX have no mark for institutions, but in all our records
 * a name without a given name is one.
 */
export function ownName(name: ReadName): CitationName {
  if (name.literal !== undefined) return { literal: name.literal };
  const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
    .filter(Boolean)
    .join(' ');
  if (!name.given) return { literal: [family, name.suffix].filter(Boolean).join(', ') };
  return { family, given: name.given, ...(name.suffix && { suffix: name.suffix }) };
}
