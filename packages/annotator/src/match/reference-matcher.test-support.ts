import { fold, spelling } from './characters.ts';
import type { TermSpec } from './terms.ts';

interface Token {
  readonly start: number;
  readonly end: number;
  readonly spaced: boolean;
  readonly text: string;
}

interface Match {
  readonly termId: string;
  readonly start: number;
  readonly end: number;
}

const WORD = String.raw`(?:(?!\u02bc)[\p{L}\p{M}\p{Nd}\p{Nl}\u2080-\u2089]|(?<=[0-9])[.,\u00b7](?=[0-9]))+`;
const TOKEN = new RegExp(String.raw`(?<gap>[\s\p{Pd}\u2212]+)|${WORD}|[^]`, 'gu');
const IGNORED = /[\u00ad\u200b-\u200d\u2060\ufeff]/;

/** What `scan` must find, worked out slowly: every form of every term is tried at every place. */
export function findByReference(text: string, terms: readonly TermSpec[]): Match[] {
  const tokens = tokensOf(text);
  const specs = terms
    .map((term) => (typeof term === 'string' ? { id: term, forms: [term] } : term))
    .filter(
      ({ contextTerms = [] }) =>
        contextTerms.length === 0 || contextTerms.some((form) => stands(tokens, form)),
    );

  const matches: Match[] = [];
  for (let at = 0; at < tokens.length;) {
    const candidates = specs.flatMap(({ id, forms, caseSensitive = false, contextTerms = [] }) =>
      forms
        .map(tokensOf)
        .filter((form) => standsAt(tokens, at, form, caseSensitive))
        .map((form) => ({
          id,
          count: form.length,
          rank: (caseSensitive ? 2 : 0) + (contextTerms.length > 0 ? 1 : 0),
        })),
    );
    const [best] = candidates.sort((a, b) => b.count - a.count || b.rank - a.rank);
    const stretch = tokens.slice(at, at + (best?.count ?? 1));
    const [first] = stretch;
    const last = stretch.at(-1);
    if (best && first && last) matches.push({ termId: best.id, start: first.start, end: last.end });
    at += stretch.length;
  }
  return matches;
}

function tokensOf(text: string): Token[] {
  const kept = [...text.split('').keys()].filter((at) => !IGNORED.test(text.charAt(at)));
  const clean = kept.map((at) => text.charAt(at)).join('');
  const tokens: Token[] = [];
  let spaced = false;
  for (const { 0: token, index, groups } of clean.matchAll(TOKEN)) {
    if (groups?.['gap'] === undefined) {
      const start = kept[index] ?? 0;
      const end = (kept[index + token.length - 1] ?? 0) + 1;
      tokens.push({ start, end, spaced, text: token.replace(/^[‘’\u02bc\uff07]$/, "'") });
    }
    spaced = groups?.['gap'] !== undefined;
  }
  return tokens;
}

function stands(tokens: readonly Token[], form: string): boolean {
  return tokens.some((_, at) => standsAt(tokens, at, tokensOf(form), false));
}

function standsAt(
  tokens: readonly Token[],
  at: number,
  form: readonly Token[],
  caseSensitive: boolean,
): boolean {
  const same = caseSensitive ? spelling : fold;
  return form.every((part, place) => {
    const token = tokens[at + place];
    if (token === undefined || same(token.text) !== same(part.text)) return false;
    return place === 0 || token.spaced === part.spaced;
  });
}
