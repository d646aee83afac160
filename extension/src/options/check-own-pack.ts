import {
  annotatorTerms,
  checkSentences,
  describePackError,
  parsePack,
  type Pack,
  type TermForms,
} from '@plainsight/evidence';

export type CheckedPack =
  | { readonly ok: true; readonly pack: Pack; readonly terms: readonly TermForms[] }
  | { readonly ok: false; readonly problems: readonly string[] };

/** Checks what a pack of the reader's own would mislead by: its shape, its links, its ratings, and how sure it sounds. */
export function checkOwnPack(text: string): CheckedPack {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error);
    return { ok: false, problems: [`The file is not JSON (${words}). Correct it, or choose another one.`] };
  }
  const parsed = parsePack(data);
  const errors = parsed.ok ? checkSentences(parsed.pack.claims) : parsed.errors;
  if (!parsed.ok || errors.length > 0) return { ok: false, problems: errors.map(describePackError) };
  return { ok: true, pack: parsed.pack, terms: annotatorTerms(parsed.pack.glossary) };
}
