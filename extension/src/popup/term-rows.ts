import type { Term } from '@plainsight/evidence';
import type { WrittenForm } from '../shared/messages.ts';

/** One term of a page, as the popup lists it. */
export interface TermRow {
  readonly term: Term;
  /** The form in which it mostly stands on the page, in the glossary's spelling. */
  readonly name: string;
  readonly times: number;
}

const fold = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

function nameOf({ term, abbreviations, aliases, variants }: Term, forms: readonly WrittenForm[]): string {
  const timesByForm = new Map<string, number>();
  for (const { text, times } of forms) {
    timesByForm.set(fold(text), (timesByForm.get(fold(text)) ?? 0) + times);
  }
  const [mostly] = [...timesByForm].sort(([, a], [, b]) => b - a)[0] ?? [];
  return [term, ...abbreviations, ...aliases, ...variants].find((form) => fold(form) === mostly) ?? term;
}

/** The terms that stand on a page, in the page's order. */
export function termRows(forms: readonly WrittenForm[], glossary: readonly Term[]): TermRow[] {
  return [...new Set(forms.map(({ termId }) => termId))].flatMap((termId) => {
    const term = glossary.find(({ id }) => id === termId);
    if (!term) return [];
    const own = forms.filter((form) => form.termId === termId);
    return [{ term, name: nameOf(term, own), times: own.reduce((sum, { times }) => sum + times, 0) }];
  });
}
