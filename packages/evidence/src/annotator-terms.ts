import type { Term } from './records.ts';

/** What the annotator needs of a term: its surface forms and when they count. */
export interface TermForms {
  readonly id: string;
  readonly forms: readonly string[];
  readonly caseSensitive?: boolean;
  readonly contextTerms?: readonly string[];
}

/**
 * The surface forms of a glossary. Abbreviations match in their own case only. Where a term is ambiguous, its
 * abbreviations (or, where it has none, its names) count only beside one of its context terms.
 */
export function annotatorTerms(glossary: readonly Term[]): TermForms[] {
  return glossary.flatMap(({ id, term, abbreviations, aliases, variants, ambiguous, contextTerms }) => {
    const names = [term, ...aliases, ...variants].filter((name) => !abbreviations.includes(name));
    const specs: TermForms[] = [];
    const context = ambiguous ? { contextTerms } : {};
    if (names.length > 0) specs.push({ id, forms: names, ...(abbreviations.length === 0 ? context : {}) });
    if (abbreviations.length > 0) specs.push({ id, forms: abbreviations, caseSensitive: true, ...context });
    return specs;
  });
}
