import type { TermMatch } from '@plainsight/annotator';
import type { WrittenForm } from '../shared/messages.ts';

/** Counts the forms in which terms stand on a page, in the page's order. */
export function writtenForms(matches: readonly Pick<TermMatch, 'termId' | 'text'>[]): WrittenForm[] {
  const forms = new Map<string, WrittenForm>();
  for (const { termId, text } of matches) {
    const key = `${termId} ${text}`;
    forms.set(key, { termId, text, times: (forms.get(key)?.times ?? 0) + 1 });
  }
  return [...forms.values()];
}
